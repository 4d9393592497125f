import ArgumentParser
import OnRecordStore

/// Lists and clears what is kept to open folders sooner.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache", abstract: "List the indexes that are kept, or clear them.",
        discussion: """
            An index holds what was found in the articles of a folder, and their text. It can be made again at any time from \
            the files, and holds nothing that you have made: marks, notes and what you have read are kept elsewhere. A line \
            gives size, number of articles, folder and file; an index that another build of the program has made is called old.
            """)

    @Flag(help: "Delete the indexes, all but those that are being written.")
    var clear = false

    func run() throws {
        let cache = IndexCache()
        if clear {
            let kept = cache.clear()
            for summary in kept { ErrorReport().note(summary.path, "in use: kept") }
            return
        }
        for summary in cache.summaries() {
            StandardStream.output.writeLine(
                Self.megabytes(summary.size), summary.articles.map { "\($0) articles" } ?? "damaged",
                summary.paths ?? "", summary.path + (summary.isCurrent ? "" : " (old)"), separator: "\t")
        }
        StandardStream.output.flush()
    }

    private static func megabytes(_ bytes: Int) -> String {
        "\((bytes + 50_000) / 1_000_000).\((bytes + 50_000) / 100_000 % 10) MB"
    }
}
