import ArgumentParser

/// The command line.
@main
struct OnRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onrecord", abstract: "Read a folder of news articles and see who said what.", version: "0.1.0",
        subcommands: [AnalyzeCommand.self])
}
