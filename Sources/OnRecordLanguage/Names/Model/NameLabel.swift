import OnRecordText

/// The model's labels for a token: outside any name, the first word of one, or a later word of one (BIO).
package enum NameLabel {
    /// Outside any name.
    package static let outside = 0
    /// The number of labels: outside, and first and later word for each of `kinds`.
    package static let count = 7
    /// The kinds of names that the model distinguishes, in the order of their labels.
    package static let kinds: [EntityKind] = [.person, .organisation, .place]

    /// The label of the first word of a name of kind number `kind`.
    package static func first(_ kind: Int) -> Int { 1 + 2 * kind }
    /// The label of a later word of a name of kind number `kind`.
    package static func later(_ kind: Int) -> Int { 2 + 2 * kind }
    /// The number of a label's kind; `nil` outside.
    package static func kind(of label: Int) -> Int? { label == outside ? nil : (label - 1) / 2 }
    /// Whether a label is that of a later word.
    package static func isLater(_ label: Int) -> Bool { label > 0 && label.isMultiple(of: 2) }

    /// All labels, as bits.
    package static let any: UInt8 = 0x7F
    /// The labels of a word without a capital, as bits: a later word, or outside.
    package static let laterOrOutside: UInt8 = 0b101_0101

    /// Whether `label` may follow `previous`: a later word must follow a word of the same kind.
    package static func mayFollow(_ previous: Int, _ label: Int) -> Bool {
        !isLater(label) || kind(of: previous) == kind(of: label)
    }
}
