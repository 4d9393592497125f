/// Words between quotation marks, before anybody has judged whether they are speech.
struct QuotedStretch: Sendable {
    /// The tokens from the opening mark to the closing one, or to the last word where none closes it.
    let tokens: Range<Int>
    /// The tokens of the words alone.
    let inner: Range<Int>
    /// The paragraph that it starts in.
    let paragraph: Int
    /// Whether it ends without a mark because the next paragraph opens the quotation again.
    let continues: Bool
    /// Whether single marks stand around it.
    let isSingle: Bool
}
