import OnRecordText

/// One kind of evidence for the speaker of a quoted stretch.
///
/// Rules are asked in the order of `AttributionRules.inOrder`; the first that does not pass decides.
protocol AttributionRule: Sendable {
    /// Its identity, stored with each decision.
    var id: AttributionRuleID { get }
    /// Its measured precision, from 0 to 1; see docs/quotations.md.
    var confidence: Double { get }
    /// The speaker of `stretch`, according to this rule.
    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer
}
