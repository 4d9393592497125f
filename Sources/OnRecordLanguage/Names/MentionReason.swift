import OnRecordText

/// Why a mention is taken for its entity's, in words for the user: "joined on" these.
public enum MentionReason: String, Hashable, Sendable, CaseIterable {
    /// It is the entity's fullest name.
    case fullestName = "fullest name"
    /// It has the words of a name that is joined already.
    case sameName = "same name"
    case surname = "surname in this article"
    case firstName = "first name in this article"
    case nickname = "nickname and surname in this article"
    /// Middle names or initials are left out, or there are initials for first names.
    case initials = "first name and surname in this article"
    /// The surname of several people, which the article used for this one before it named the others.
    case usedSurname = "surname as this article uses it"
    /// The surname of several people, with a title that only one of them has.
    case titleAndSurname = "title and surname in this article"
    case spelling = "another spelling in this article"
    case acronym = "initials of the name in this article"
    case shortForm = "short form in this article"
    case otherForm = "another form of the same name"
    case pronoun = "nearest name that the pronoun fits"
    case description = "nearest person that the description fits"
    /// The words of a description are in the name or in a title of the entity.
    case word = "title or name with this word"
    case sameWords = "same words"
    case apposition = "beside the name"
    /// "who", "which": right after it.
    case relative = "right after it"
}
