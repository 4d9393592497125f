import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints who and what the articles name.
struct EntitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities", abstract: "Print the people, organisations, places and legislation that are named.",
        discussion: """
            Names are joined over all the articles; each is printed with the forms that it has there and why they are taken for \
            one. "Clinton (which?)" is somebody who may be several persons. The status is 1 where none is found.
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: "Only this kind.")
    var kind: KindArgument?
    @Option(help: "The form of the output.")
    var format = RowFormat.text

    func run() throws {
        let corpus = try LoadedCorpus(articles)
        let listing = EntityListing(kinds: kind.map { [$0.kind] } ?? Set(EntityKind.allCases))
        let rows = corpus.store.entities(in: listing, window: 0..<corpus.store.entityCount(in: listing))
        let members = Dictionary(
            rows.map { ($0.id, corpus.store.members(of: $0.id, window: 0..<corpus.store.memberCount(of: $0.id))) },
            uniquingKeysWith: { first, _ in first })
        StandardStream.output.write(EntityList(rows, members: members).bytes(format))
        StandardStream.output.flush()
        if rows.isEmpty { corpus.report.nothing("no \(kind?.rawValue ?? "entities") found") }
        try corpus.report.exitIfFailed()
    }
}
