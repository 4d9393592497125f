import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints who and what the articles name.
struct EntitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities", abstract: "Print the people, organisations, places and legislation that are named.",
        discussion: "Names are joined over all the articles. The status is 1 where none is found.")

    @OptionGroup var articles: ArticleArguments
    @Option(help: "Only this kind.")
    var kind: KindArgument?
    @Option(help: "The form of the output.")
    var format = RowFormat.text

    func run() throws {
        let corpus = LoadedCorpus(articles.paths)
        let rows = corpus.store.entities().filter { kind == nil || $0.kind == kind?.kind }
        StandardStream.output.write(EntityList(rows).bytes(format))
        StandardStream.output.flush()
        if rows.isEmpty { corpus.report.nothing("no \(kind?.rawValue ?? "entities") found") }
        try corpus.report.exitIfFailed()
    }
}
