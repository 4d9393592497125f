import ArgumentParser
import OnRecordCore

/// Trains as often as there are folds, each time without one of them, and scores each document with the model that has
/// not seen it. Sets that are only measured are scored with the first.
struct CrossValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossvalidate", abstract: "Measure on what was left out of the training.")

    @OptionGroup var options: TrainingOptions
    @Option(help: "How many folds.")
    var folds = 2
    @Option(help: "The sets to measure on; the folds of those that are also trained on.")
    var measured = "gmb,wikigold,politics,uner_ewt,conllpp2020,worldwide,ieer,conll03"

    func run() throws {
        let session = try TrainingSession(options)
        let trained = Set(try options.weightedSets().map(\.name))
        let sets = measured.split(separator: ",").map(String.init)
        var scores = [Score](repeating: Score(), count: sets.count)
        for fold in 0..<folds {
            let training = try session.trainingSet { sets.contains($0) && $1 % folds == fold }
            let model = NameModel(LanguageFile(session.train(training)))
            for (place, set) in sets.enumerated() where trained.contains(set) || fold == 0 {
                for (number, document) in try session.documents(set).enumerated()
                where !trained.contains(set) || number % folds == fold {
                    scores[place].add(document, model: model, keepsErrors: false)
                }
            }
        }
        for (set, score) in zip(sets, scores) { print(set.padding(to: 12), score.line) }
    }
}

extension String {
    /// The string with blanks after it.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
