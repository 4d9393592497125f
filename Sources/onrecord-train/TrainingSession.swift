import ArgumentParser
import OnRecordCore

/// The annotated sets and the word tables, read once for any number of models.
struct TrainingSession {
    let lists: WordLists
    private let model: NameModel
    private let options: TrainingOptions

    init(_ options: TrainingOptions) throws {
        self.options = options
        lists = try options.wordLists()
        model = lists.emptyModel
    }

    /// The documents of a set.
    func documents(_ set: String) throws -> [GoldDocument] { try GoldDocument.read(options.gold + "/\(set).jsonl") }

    /// The sets to train on, without the documents for whose set and number `isLeftOut` holds.
    func trainingSet(without isLeftOut: (String, Int) -> Bool = { _, _ in false }) throws -> TrainingSet {
        var set = TrainingSet()
        var random = SplitMix(seed: 7)
        for (name, weight) in try options.weightedSets() {
            for (number, document) in try documents(name).enumerated() where !isLeftOut(name, number) {
                let dice = Double(random.next() >> 11) / Double(1 << 53)
                let gold =
                    dice < options.headlines
                    ? document.withHeadline(allCapitals: dice < options.headlines / 2) : document
                set.add(
                    gold, weight: weight, isSilver: TrainingOptions.silverSets.contains(name), model: model)
            }
        }
        return set
    }

    /// The bytes of the model trained on `set`: the mean of several models, because a single one is partly chance.
    func train(_ set: TrainingSet) -> [UInt8] {
        let all = (0..<UInt64(options.models)).map {
            Trainer.weights(of: set.samples, settings: options.settings, seed: 20 + $0)
        }
        return Weights.mean(of: all).model(lists)
    }
}
