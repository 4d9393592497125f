import ArgumentParser
import OnRecordStore

/// The paths of the articles that a command is about.
struct ArticleArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Folders or files of articles; - for standard input (default: the current folder).", valueName: "path"))
    var paths: [String] = []
    @Flag(name: .customLong("no-cache"), help: "Use an index in memory instead of the one in the cache.")
    var isCacheLeftAlone = false

    @Flag(
        name: .customLong("follow-links"),
        help: "Follow symbolic links to folders and to files outside the folder that was given.")
    var followsLinks = false

    /// The paths as the index knows them.
    var opened: OpenedPaths { OpenedPaths(LoadedCorpus.paths(paths), followsLinks: followsLinks) }
}
