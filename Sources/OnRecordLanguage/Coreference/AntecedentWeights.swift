/// How much each property of an earlier mention speaks for it as the antecedent of a pronoun or description.
struct AntecedentWeights {
    /// For at least one, two and three sentences between them, and for each further one.
    var sentences = (-2.0, -2.0, -2.0)
    var furtherSentence = -2.0
    /// For the same paragraph, and for the one before.
    var sameParagraph = 0.0
    var previousParagraph = 0.0
    /// For the subject of its sentence, and for standing at the sentence's start.
    var subject = 2.5
    var opening = 0.0
    /// For a name, not a pronoun or a description.
    var name = 0.0
    /// For an entity with a name.
    var named = 0.0
    /// For standing in a quotation where the pronoun does not, and the reverse.
    var quoted = -4.0
    var unquoted = -0.5
    /// For a possessor ("Porter's"), and for following a preposition.
    var possessor = 0.0
    var afterPreposition = 0.0
    /// For showing the pronoun's gender.
    var gender = 2.0
    /// For the speaker of the quotation before.
    var lastSpeaker = 1.5
    /// For one of several joined by "and": "he" is none of two people who act together.
    var coordinated = -1.5
    /// For standing in an earlier sentence behind somebody who speaks there: "Royce said that Porter had left. He added".
    var reported = 0.0
    /// For a mention that speaks, and for the last that does.
    var speaker = 0.0
    var lastToSpeak = 0.0

    /// How often the heaviest mention is the antecedent, by its lead over the best of another entity, and by its weight: of
    /// the two, the lower holds. Values between the points are interpolated.
    var certaintyByLead = [(at: 0.0, certainty: 0.7)]
    var certaintyByWeight = [(at: 0.0, certainty: 0.98)]

    /// For pronouns and descriptions of people that speak.
    ///
    /// Weights fitted (a conditional logit), and certainties counted by cross-validation, on 665 pronouns whose antecedents
    /// were marked by hand: docs/quotations.md.
    static let speaking = AntecedentWeights(
        sentences: (-0.31, -1.57, -0.65), furtherSentence: -0.77, sameParagraph: 1.5, previousParagraph: 0.49,
        subject: 0.6, opening: 0.61, name: 1.2, named: 0.65, quoted: -1.43, unquoted: 0, possessor: -0.6,
        afterPreposition: -0.71, gender: 0.54, lastSpeaker: 0.64, speaker: 0.76, lastToSpeak: 0.4,
        certaintyByLead: [(0, 0.4), (1, 0.62), (2, 0.86), (3, 0.94), (6, 0.97)],
        certaintyByWeight: [(0, 0.4), (2, 0.7), (3, 0.86), (4, 0.96), (5, 0.99)])

    /// For other pronouns.
    static let mentioned = AntecedentWeights(certaintyByLead: [(0, 0.85), (2, 0.9), (4, 0.97)])

    /// For "it" and "they".
    static let things = AntecedentWeights(reported: -1)

    /// For descriptions of organisations: "the company".
    static let organisations = AntecedentWeights(
        speaker: 1.5, lastToSpeak: 1, certaintyByLead: [(1, 0.75), (3, 0.9)])
}
