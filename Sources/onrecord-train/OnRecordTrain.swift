import ArgumentParser

/// Trains the name model of `docs/names.md`, and measures its accuracy.
@main
struct OnRecordTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onrecord-train", abstract: "Train the name model.",
        subcommands: [TrainCommand.self, CrossValidateCommand.self, ScoreCommand.self])
}
