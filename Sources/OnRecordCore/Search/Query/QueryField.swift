import OnRecordLanguage
import OnRecordText

/// A word before a colon that says what the value after it is looked for in.
public enum QueryField: String, Sendable, CaseIterable {
    /// Words of the headline.
    case title
    /// Words of the publication's name.
    case outlet
    /// When the article was published or last updated.
    case date
    /// Who is quoted.
    case said
    /// Who or what is mentioned.
    case about
    /// In which part the words beside it stand.
    case `in`
    /// The path of the file.
    case file
}
