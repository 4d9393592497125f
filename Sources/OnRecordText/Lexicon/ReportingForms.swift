/// The complements with which a verb or noun can report speech.
public struct ReportingForms: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: UInt16

    /// The set with these bits.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    // The operations of `OptionSet` once more: other modules inline only what is public, and do not specialise the generic
    // ones, which doubled the time of the analysis.

    /// The set of these members.
    @inlinable
    public init(arrayLiteral elements: ReportingForms...) {
        self = elements.reduce(ReportingForms(rawValue: 0)) { $0.union($1) }
    }

    /// Whether the set has no members.
    @inlinable
    public var isEmpty: Bool { rawValue == 0 }

    /// Whether all members of `other` are in the set.
    @inlinable
    public func contains(_ other: ReportingForms) -> Bool { rawValue & other.rawValue == other.rawValue }

    /// Whether the sets have no member in common.
    @inlinable
    public func isDisjoint(with other: ReportingForms) -> Bool { rawValue & other.rawValue == 0 }

    /// The members of either set.
    @inlinable
    public func union(_ other: ReportingForms) -> ReportingForms {
        ReportingForms(rawValue: rawValue | other.rawValue)
    }

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
