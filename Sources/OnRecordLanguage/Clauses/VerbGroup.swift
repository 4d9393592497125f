/// A main verb with its auxiliaries and adverbs: "had not yet been told".
struct VerbGroup: Sendable {
    /// From the first auxiliary or adverb to the main verb.
    let items: ClosedRange<Int>
    let isPassive: Bool
}
