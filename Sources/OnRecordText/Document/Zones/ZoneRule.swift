/// One rule that recognises a sort of zone and marks the blocks that belong to it.
///
/// Rules run in the order of `ZoneMarker.rules`; a mark once set stays. They go by general wording and by where a block
/// stands, never by the name of a person or a publication. Body text taken for boilerplate is worse than boilerplate
/// missed: a rule that is not sure marks nothing.
protocol ZoneRule: Sendable {
    /// Marks the blocks of `layout` that the rule recognises.
    func mark(_ layout: inout Layout)
}
