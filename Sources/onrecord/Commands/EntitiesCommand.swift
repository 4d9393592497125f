import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints who and what the articles name.
struct EntitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entities",
        abstract: "Print the people, organisations, places and legislation named in the articles.",
        discussion: """
            Names are merged across all articles; each is printed with the forms it takes there. "Clinton (which?)" is a \
            name that may be more than one person. The exit status is 1 if none is found.
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: "Print only this kind.")
    var kind: KindArgument?
    @Option(help: "Output format.")
    var format = RowFormat.text

    func run() throws {
        let corpus = try LoadedCorpus(articles)
        let listing = EntityListing(kinds: kind.map { [$0.kind] } ?? Set(EntityKind.allCases))
        let (isEmpty, bytes) = try corpus.answer {
            let rows = corpus.store.entities(in: listing, window: 0..<corpus.store.entityCount(in: listing))
            let members = Dictionary(
                rows.map { row in
                    (row.id, corpus.store.members(of: row.id, window: 0..<corpus.store.memberCount(of: row.id)))
                }, uniquingKeysWith: { first, _ in first })
            return (rows.isEmpty, EntityList(rows, members: members) { corpus.path(of: $0) }.bytes(format))
        }
        StandardStream.output.write(bytes)
        StandardStream.output.flush()
        if isEmpty { corpus.report.nothing("no \(kind?.rawValue ?? "entities") found") }
        try corpus.report.exitIfFailed()
    }
}
