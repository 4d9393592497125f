import ArgumentParser
import OnRecordStore

/// The paths of the articles that a command is about.
struct ArticleArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Folders or files with articles, - for standard input (default: the current folder).", valueName: "path"))
    var paths: [String] = []
}
