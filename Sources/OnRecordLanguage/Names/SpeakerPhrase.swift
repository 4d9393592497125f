import OnRecordText

/// A phrase in the article's own words that may denote a speaker.
struct SpeakerPhrase: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A name, as an index into the document's names.
        case name(Int)
        /// A run of capitalised words in which no name was found.
        case unknownName
        case pronoun
        /// A relative pronoun, with the tokens of its antecedent.
        case relative(Range<Int>)
        /// A description, with its head noun as a token.
        case nominal(head: Int)
    }

    /// The tokens of the phrase.
    let tokens: Range<Int>
    let kind: Kind
}
