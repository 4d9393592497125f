import ArgumentParser
import OnRecordCore

/// The inputs and settings of training.
struct TrainingOptions: ParsableArguments {
    @Option(help: "The folder with the annotated texts, SET.jsonl each.")
    var gold: String
    @Option(help: "The folder with the lists of names; without it and --clusters, the tables of the model built in.")
    var lists: String?
    @Option(help: "The clusters of words: lines of a word, a tab and its cluster.")
    var clusters: String?
    @Option(help: "The sets to train on, each with how much it weighs, as set=weight.")
    var sets = "gmb_train=0.2,gmb=0.2,wikigold=3,politics=3.5,uner_ewt=3,written=0.5"
    @Option(help: "How often training goes through the sets.")
    var epochs = 6
    @Option(help: "The step of training.")
    var step: Float = 0.05
    @Option(help: "The share of features left out at each step.")
    var dropout = 0.6
    @Option(help: "The size of the model: 2 to the power of this is its number of features.")
    var bits = 18
    @Option(help: "How strongly weights are drawn to 0.")
    var decay: Float = 0.0
    @Option(help: "The share of documents whose first lines are given a headline's capitals.")
    var headlines = 0.3

    @Option(help: "How many models are trained, each on the samples in another order; theirs is the mean.")
    var models = 8
    @Option(help: "How much of what was learnt from silver sets alone goes into the model, from 0 to 1.")
    var silver: Float = 0.4

    /// The sets that were annotated automatically and only partly corrected.
    static let silverSets = ["gmb", "gmb_train"]

    /// The sets with their weights.
    func weightedSets() throws -> [(name: String, weight: Float)] {
        try sets.split(separator: ",").map { part in
            let pair = part.split(separator: "=")
            guard pair.count == 2, let weight = Float(pair[1]) else {
                throw ValidationError("--sets takes set=weight, with commas between them: \(part)")
            }
            return (String(pair[0]), weight)
        }
    }

    /// The tables of words.
    func wordLists() throws -> WordLists {
        switch (clusters, lists) {
        case (nil, nil): return WordLists(of: .shared)
        case (let clusters?, let lists?): return try WordLists(clusters: clusters, folder: lists)
        default: throw ValidationError("--lists and --clusters go together")
        }
    }

    /// The settings of the trainer.
    var settings: Trainer.Settings {
        Trainer.Settings(epochs: epochs, step: step, dropout: dropout, bits: bits, decay: decay, silver: silver)
    }
}
