/// One non-blank line of the file.
struct Line {
    /// Its position, without white space at the edges; never empty.
    let span: TextSpan
    /// Its length in scalars, roughly its width in columns.
    let columns: Int
    /// The bytes of its indentation.
    let indent: Int
    /// Whether a blank line or the start of the text precedes it.
    let followsBlank: Bool
}
