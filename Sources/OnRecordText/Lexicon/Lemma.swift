/// A verb, identified by a hash of its base form: "called", "calling" and "calls" are `call`.
///
/// It has 32 bits of the form's hash; `LexiconTests` checks that no two verbs share them.
package struct Lemma: Hashable, Sendable {
    private let hash: UInt32

    private init(hash: UInt32) { self.hash = hash }

    /// The verb with the base form `form`, in lower case.
    package init(_ form: String) { hash = UInt32(truncatingIfNeeded: WordHash.of(form)) }

    /// No verb of the lexicon.
    package static let none = Lemma(hash: 0)

    package static let accuse = Lemma("accuse")
    package static let ask = Lemma("ask")
    package static let blame = Lemma("blame")
    package static let call = Lemma("call")
    package static let make = Lemma("make")
    package static let tell = Lemma("tell")
    package static let wonder = Lemma("wonder")
}
