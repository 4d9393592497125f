import ArgumentParser
import OnRecordStore

/// Lists and clears what is kept to open folders sooner.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache", abstract: "List or delete the saved indexes.",
        discussion: """
            An index holds the text of a folder's articles and what was found in them. It can be rebuilt from the files at \
            any time and holds nothing of yours: marks, notes and what you have read are kept elsewhere. Each line gives \
            size, number of articles, folder and file; "old" marks an index made by another build of the program.
            """)

    @Flag(help: "Delete the indexes, except those being written.")
    var clear = false

    func run() throws {
        let cache = IndexCache()
        if clear {
            let kept = cache.clear()
            for summary in kept { ErrorReport().note(summary.path, "in use, not deleted") }
            return
        }
        for summary in cache.summaries() {
            StandardStream.output.writeLine(
                Self.megabytes(summary.size),
                summary.articles.map { "\($0) article\($0 == 1 ? "" : "s")" } ?? "damaged",
                summary.paths ?? "", summary.path + (summary.isCurrent ? "" : " (old)"), separator: "\t")
        }
        StandardStream.output.flush()
    }

    private static func megabytes(_ bytes: Int) -> String {
        "\((bytes + 50_000) / 1_000_000).\((bytes + 50_000) / 100_000 % 10) MB"
    }
}
