import OnRecordText

/// The complements with which a verb or noun can report speech.
struct ReportingForms: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// "said that the law was bad"
    static let thatClause = ReportingForms(rawValue: 1 << 0)
    /// "said the law was bad"
    static let clause = ReportingForms(rawValue: 1 << 1)
    /// The same for verbs that take a noun phrase as often, so that the clause must start at once: "announced he would
    /// go".
    static let nearClause = ReportingForms(rawValue: 1 << 2)
    /// "asked whether the law was bad"
    static let question = ReportingForms(rawValue: 1 << 3)
    /// "promised to leave"
    static let infinitive = ReportingForms(rawValue: 1 << 4)
    /// "urged them to leave"
    static let directive = ReportingForms(rawValue: 1 << 5)
    /// "denied the allegations"
    static let object = ReportingForms(rawValue: 1 << 6)
    /// "warned of a war"
    static let prepositionalObject = ReportingForms(rawValue: 1 << 7)
    /// "The law was bad, officials said."
    static let parenthesis = ReportingForms(rawValue: 1 << 8)
    /// "told reporters that"
    static let addressee = ReportingForms(rawValue: 1 << 9)
    /// A finding rather than speech, only of documents and groups: "the survey shows that".
    static let finding = ReportingForms(rawValue: 1 << 10)

    /// The forms of the verb with `hash`.
    static func ofVerb(_ hash: UInt64) -> ReportingForms { verbTable[hash] ?? [] }

    /// The forms of the noun with `hash`.
    static func ofNoun(_ hash: UInt64) -> ReportingForms { nounTable[hash] ?? [] }

    private static let verbs: [(ReportingForms, StaticString)] = [
        (
            [.thatClause],
            "say tell add argue claim insist believe think announce write tweet note report confirm deny state explain declare admit acknowledge concede contend assert maintain remark reveal disclose stress emphasize emphasise reiterate warn caution promise vow pledge swear suggest boast complain agree recall predict conclude testify allege estimate joke reply respond answer counter retort protest fear hope suspect worry expect assume doubt lament profess proclaim affirm attest confess confide venture hint imply signal remind inform assure notify advise speculate point propose demand recommend urge mention observe post quip muse hold"
        ),
        (
            [.clause],
            "say tell claim believe think insist argue add warn fear hope allege contend assert maintain suspect swear suggest"
        ),
        (
            [.nearClause],
            "announce report confirm note write reveal disclose recall predict acknowledge concede admit explain promise vow pledge declare estimate complain caution conclude testify tweet boast joke state stress remark expect assume agree remind inform assure reply"
        ),
        ([.question], "ask wonder question explain say tell"),
        ([.infinitive], "promise vow pledge threaten swear claim offer propose"),
        ([.directive], "urge ask order tell warn encourage invite instruct request advise implore call"),
        (
            [.object],
            "deny condemn denounce decry announce acknowledge admit allege refute dispute accuse demand predict promise propose pledge criticize criticise praise blame declare"
        ),
        ([.prepositionalObject], "warn complain call"),
        (
            [.parenthesis],
            "say claim believe think tell argue note report write explain insist warn announce suggest predict admit acknowledge allege maintain declare recall add contend assert state tweet concede confirm estimate"
        ),
        ([.addressee], "tell remind inform assure warn notify advise promise ask"),
        ([.thatClause, .nearClause, .finding], "find show indicate"),
    ]
    /// Nouns with a complement clause or infinitive: "his claim that".
    private static let nouns: [(ReportingForms, StaticString)] = [
        (
            [.thatClause],
            "claim claims assertion allegation allegations accusation accusations argument warning belief insistence suggestion contention announcement admission denial promise pledge vow statement declaration"
        ),
        ([.infinitive], "promise pledge vow proposal"),
    ]

    private static let verbTable: [UInt64: ReportingForms] = {
        var table: [UInt64: ReportingForms] = [:]
        for (forms, list) in verbs {
            for lemma in list.words {
                let verb = VerbForms(lemma)
                for form in [verb.base, verb.present, verb.past, verb.gerund, verb.participle].compactMap({ $0 }) {
                    table[WordHash.of(form), default: []].formUnion(forms)
                }
            }
        }
        // "The letter, it goes on, ..."
        for form in ["went", "goes"] { table[WordHash.of(form), default: []].formUnion(.parenthesis) }
        return table
    }()

    private static let nounTable: [UInt64: ReportingForms] = {
        var table: [UInt64: ReportingForms] = [:]
        for (forms, list) in nouns {
            for noun in list.words { table[WordHash.of(noun), default: []].formUnion(forms) }
        }
        return table
    }()
}
