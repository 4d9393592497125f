import ArgumentParser
import OnRecordStore
import OnRecordTUI

/// Lists and clears what is kept to open folders sooner.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache", abstract: "List or delete the saved indexes.",
        discussion: """
            An index holds the text of a folder's articles and what was found in them. It can be rebuilt from the files at \
            any time and holds nothing of yours: marks, notes and what you have read are kept elsewhere. Each line gives \
            size, number of articles, folder and file; "old" marks an index made by another build of the program.
            """)

    @Flag(help: "Delete the indexes, except those in use.")
    var clear = false

    func run() throws {
        let (cache, report) = (IndexCache(), ErrorReport())
        do throws(FileProblem) {
            if clear {
                for summary in try cache.clear() { report.note(summary.path, "in use, not deleted") }
            } else {
                for summary in try cache.summaries() { print(summary) }
            }
        } catch {
            report.failure(error.path, error.message)
        }
        StandardStream.output.flush()
        try report.exitIfFailed()
    }

    private func print(_ summary: IndexCache.Summary) {
        StandardStream.output.writeLine(
            Self.megabytes(summary.size), summary.articles.map { plural($0, "article") } ?? "damaged",
            summary.paths ?? "",
            summary.path + (summary.isCurrent ? "" : " (old)"), separator: "\t")
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = bytes / 100_000 + (bytes % 100_000 < 50_000 ? 0 : 1)
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}
