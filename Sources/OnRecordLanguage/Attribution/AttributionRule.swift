import OnRecordText

/// One way to find who says a quoted stretch.
///
/// Rules are asked in the order of `AttributionRules.inOrder`; the first that answers decides, and the decision keeps
/// its name. A rule answers `nil` where its evidence is not there.
protocol AttributionRule: Sendable {
    /// What users see as the reason: "cue next to name".
    var name: String { get }
    /// How often the rule is right, from 0 to 1; measured, see docs/measurements.md.
    var confidence: Double { get }
    /// Who says `stretch`, as far as this rule can tell.
    func decide(_ stretch: Int, in context: AttributionContext) -> AttributionDecision?
}
