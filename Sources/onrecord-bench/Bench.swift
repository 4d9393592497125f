import ArgumentParser

/// `make bench`: writes a corpus, and measures the program on it.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onrecord-bench", abstract: "Measure how fast onrecord is.",
        subcommands: [
            CorpusCommand.self, RunCommand.self, StoreBenchCommand.self, SearchBenchCommand.self,
            TableBenchCommand.self,
        ])
}
