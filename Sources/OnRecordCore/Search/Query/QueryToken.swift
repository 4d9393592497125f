import OnRecordLanguage
import OnRecordText

/// A token of a query.
struct QueryToken: Hashable {
    /// What it is.
    enum Kind: Hashable {
        case open, close, or, and, not, comma
        /// `NEAR(`
        case near
        /// `title:`; its value follows.
        case field(QueryField)
        /// Words in quotation marks, perhaps followed by an asterisk.
        case phrase(String, isPrefix: Bool)
        /// A regular expression between slashes.
        case pattern(String)
        /// Anything else, up to white space, a parenthesis or a quotation mark.
        case word(String)
    }

    /// What it is.
    let kind: Kind
    /// Its position, in UTF-8 bytes of the query.
    let span: TextSpan
}
