import OnRecordLanguage
import OnRecordText

/// A piece of a query.
struct QueryToken: Hashable {
    /// What it is.
    enum Kind: Hashable {
        case open, close, or, and, not, comma
        /// `NEAR(`
        case near
        /// `title:`, whose value comes next.
        case field(QueryField)
        /// Words in quotation marks, followed by an asterisk or not.
        case phrase(String, isPrefix: Bool)
        /// What stands between slashes.
        case pattern(String)
        /// Anything else, up to white space, a parenthesis or a quotation mark.
        case word(String)
    }

    /// What it is.
    let kind: Kind
    /// Where it stands, in UTF-8 bytes of the query.
    let span: TextSpan
}
