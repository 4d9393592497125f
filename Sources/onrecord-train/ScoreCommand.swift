import ArgumentParser
import Foundation
import OnRecordCore

/// Scores a model on annotated sets.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "score", abstract: "Score a model on annotated sets.")

    @Option(help: "The folder with the annotated texts, SET.jsonl each.")
    var gold: String
    @Option(help: "The sets.")
    var sets = "gmb,wikigold,politics,uner_ewt,conllpp2020,worldwide,ieer,conll03"
    @Flag(help: "Print what is wrong.")
    var errors = false
    @Argument(help: "The model; without it, the one built in.")
    var file: String?

    func run() throws {
        let model = try file.map { NameModel(LanguageFile(try Data(contentsOf: URL(fileURLWithPath: $0)))) } ?? .shared
        for set in sets.split(separator: ",").map(String.init) {
            var score = Score()
            for document in try GoldDocument.read(gold + "/\(set).jsonl") {
                score.add(document, model: model, keepsErrors: errors)
            }
            for error in score.errors { print(set, error) }
            print(set.padding(to: 12), score.line)
        }
    }
}
