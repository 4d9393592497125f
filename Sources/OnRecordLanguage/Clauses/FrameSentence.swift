import OnRecordText

/// One sentence in the article's own words, in which each quoted stretch is a single item.
///
/// The attribution rules read frames, so that nothing inside quotation marks can distract them.
struct FrameSentence: Sendable {
    /// A token outside quotation marks, or the index of a quoted stretch.
    enum Item: Hashable, Sendable {
        case token(Int)
        case stretch(Int)
    }

    let items: [Item]
    /// The paragraph in which it starts.
    let paragraph: Int
}
