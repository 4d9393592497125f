import OnRecordText

/// What the model says of one token: outside any name, the first word of one, or a later word of one.
package enum NameLabel {
    /// Outside any name.
    package static let outside = 0
    /// How many labels there are: outside, and a first and a later word of each of `kinds`.
    package static let count = 7
    /// The kinds of names that the model tells apart, in the order of their labels.
    package static let kinds: [EntityKind] = [.person, .organisation, .place]

    /// The label of the first word of a name of the kind with number `kind`.
    package static func first(_ kind: Int) -> Int { 1 + 2 * kind }
    /// The label of a later word of a name of the kind with number `kind`.
    package static func later(_ kind: Int) -> Int { 2 + 2 * kind }
    /// The number of a label's kind; `nil` outside.
    package static func kind(of label: Int) -> Int? { label == outside ? nil : (label - 1) / 2 }
    /// Whether a label is that of a later word.
    package static func isLater(_ label: Int) -> Bool { label > 0 && label.isMultiple(of: 2) }

    /// The labels as bits: any.
    package static let any: UInt8 = 0x7F
    /// The labels as bits: those that a word without a capital may have inside a name, or outside.
    package static let laterOrOutside: UInt8 = 0b101_0101

    /// Whether `label` may follow `previous`: a later word needs a word of its kind before it.
    package static func mayFollow(_ previous: Int, _ label: Int) -> Bool {
        !isLater(label) || kind(of: previous) == kind(of: label)
    }
}
