/// A rule that recognises one kind of zone and marks its blocks.
///
/// Rules run in the order of `ZoneMarker.rules`; a mark is never changed. They rely on general wording and on the
/// position of a block, never on the names of people or publications. Taking body text for boilerplate is worse than
/// missing boilerplate: a rule in doubt marks nothing.
protocol ZoneRule: Sendable {
    /// Marks the blocks of `layout` that the rule recognises.
    func mark(_ layout: inout Layout)
}
