/// A fact about a quotation.
struct Fact: Hashable, Sendable {
    /// Its label.
    let label: String
    /// Its value.
    let value: String
    /// A shorter value for a single line; `nil` omits it there.
    let brief: String?

    init(_ label: String, _ value: String, brief: String?) {
        (self.label, self.value, self.brief) = (label, value, brief)
    }

    /// A fact with the same value everywhere.
    init(_ label: String, _ value: String) { self.init(label, value, brief: value) }
}
