/// One line of the file that is not blank.
struct Line {
    /// Where it stands, white space at its edges left out; never empty.
    let span: TextSpan
    /// Its length in scalars, about the columns it takes.
    let columns: Int
    /// The bytes of white space that it starts with.
    let indent: Int
    /// Whether a blank line, or the start of the text, stands before it.
    let followsBlank: Bool
}
