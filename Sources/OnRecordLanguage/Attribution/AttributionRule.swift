import OnRecordText

/// One way to find who says a quoted stretch.
///
/// Rules are asked in the order of `AttributionRules.inOrder`; the first that does not pass decides.
protocol AttributionRule: Sendable {
    /// Its identity, which is kept with each decision.
    var id: AttributionRuleID { get }
    /// How often the rule is right, from 0 to 1; measured, see docs/quotations.md.
    var confidence: Double { get }
    /// Who says `stretch`, as far as this rule can tell.
    func answer(for stretch: Int, in context: AttributionContext) -> RuleAnswer
}
