import OnRecordText

/// Words of the article's own voice that may say who speaks.
struct SpeakerPhrase: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A name, by its index among the document's names.
        case name(Int)
        /// A run of capitalised words that no name was found in.
        case unknownName
        case pronoun
        /// "who" or "which", with the tokens of the phrase that it refers to.
        case relative(Range<Int>)
        /// A description, with its head noun as a token.
        case nominal(head: Int)
    }

    /// The tokens of the phrase.
    let tokens: Range<Int>
    let kind: Kind
}
