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
        let corpus = try LoadedCorpus(articles.paths)
        let listing = EntityListing(kinds: kind.map { [$0.kind] } ?? Set(EntityKind.allCases))
        let rows = corpus.store.entities(in: listing, window: 0..<corpus.store.entityCount(in: listing))
        StandardStream.output.write(EntityList(rows).bytes(format))
        StandardStream.output.flush()
        if rows.isEmpty { corpus.report.nothing("no \(kind?.rawValue ?? "entities") found") }
        try corpus.report.exitIfFailed()
    }
}
