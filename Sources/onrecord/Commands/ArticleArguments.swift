import ArgumentParser
import OnRecordStore

/// The paths of the articles that a command is about.
struct ArticleArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Folders or files with articles, - for standard input (default: the current folder).", valueName: "path"))
    var paths: [String] = []
    @Flag(name: .customLong("no-cache"), help: "Keep the index in memory, and leave the one in the cache alone.")
    var isCacheLeftAlone = false

    /// The paths as the index knows them.
    var opened: OpenedPaths { OpenedPaths(LoadedCorpus.paths(paths)) }
}
