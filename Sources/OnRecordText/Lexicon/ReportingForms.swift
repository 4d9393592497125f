/// The complements with which a verb or noun can report speech.
package struct ReportingForms: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// "said that the law was bad"
    package static let thatClause = ReportingForms(rawValue: 1 << 0)
    /// "said the law was bad"
    package static let clause = ReportingForms(rawValue: 1 << 1)
    /// The same for verbs that take a noun phrase as often, so that the clause must start at once: "announced he would
    /// go".
    package static let nearClause = ReportingForms(rawValue: 1 << 2)
    /// "asked whether the law was bad"
    package static let question = ReportingForms(rawValue: 1 << 3)
    /// "promised to leave"
    package static let infinitive = ReportingForms(rawValue: 1 << 4)
    /// "urged them to leave"
    package static let directive = ReportingForms(rawValue: 1 << 5)
    /// "denied the allegations"
    package static let object = ReportingForms(rawValue: 1 << 6)
    /// "warned of a war"
    package static let prepositionalObject = ReportingForms(rawValue: 1 << 7)
    /// "The law was bad, officials said."
    package static let parenthesis = ReportingForms(rawValue: 1 << 8)
    /// "told reporters that"
    package static let addressee = ReportingForms(rawValue: 1 << 9)
    /// A finding rather than speech, only of documents and groups: "the survey shows that".
    package static let finding = ReportingForms(rawValue: 1 << 10)

    /// The forms by their names in the lexicon's files.
    static let byName: [String: ReportingForms] = [
        "thatClause": .thatClause, "clause": .clause, "nearClause": .nearClause, "question": .question,
        "infinitive": .infinitive, "directive": .directive, "object": .object,
        "prepositionalObject": .prepositionalObject, "parenthesis": .parenthesis, "addressee": .addressee,
        "finding": .finding,
    ]
}
