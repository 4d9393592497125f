import OnRecordText

/// One sentence of the article's own voice, in which every quoted stretch stands as a single item.
///
/// The rules of attribution read frames: what is inside quotation marks cannot distract them.
struct FrameSentence: Sendable {
    /// A token of the article's own voice, or a quoted stretch by its index.
    enum Item: Hashable, Sendable {
        case token(Int)
        case stretch(Int)
    }

    let items: [Item]
    /// The paragraph that it starts in.
    let paragraph: Int
}
