/// Something that is known of a quotation.
struct Fact: Hashable, Sendable {
    /// The word for it.
    let label: String
    /// What is known.
    let value: String
    /// The same for a place where all must stand on one line; `nil` leaves it out there.
    let brief: String?

    init(_ label: String, _ value: String, brief: String?) {
        (self.label, self.value, self.brief) = (label, value, brief)
    }

    /// A fact that is said in the same words everywhere.
    init(_ label: String, _ value: String) { self.init(label, value, brief: value) }
}
