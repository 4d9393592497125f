import OnRecordLanguage
import OnRecordText

/// A word before a colon that says what its value is searched for in.
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
    /// The part of the article to which the other words are restricted.
    case `in`
    /// The path of the file.
    case file
    /// How something that is said is given.
    case kind
    /// How likely the speaker of something that is said is right.
    case sure
}
