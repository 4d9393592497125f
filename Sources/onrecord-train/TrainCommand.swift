import ArgumentParser
import Foundation

/// Trains the model on all of the sets and writes it.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "train", abstract: "Train the model that is built in.")

    @OptionGroup var options: TrainingOptions
    @Argument(help: "The file to write.")
    var file: String

    func run() throws {
        let session = try TrainingSession(options)
        try Data(session.train(session.trainingSet())).write(to: URL(fileURLWithPath: file))
    }
}
