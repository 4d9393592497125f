import OnRecordText

/// Why a mention refers to its entity, in words for the user.
public enum MentionReason: String, Hashable, Sendable, CaseIterable {
    /// It is the entity's fullest name.
    case fullestName = "fullest name"
    /// It has the same words as a name already joined.
    case sameName = "same name"
    case surname = "surname in this article"
    case firstName = "first name in this article"
    case nickname = "nickname and surname in this article"
    /// Middle names or initials are omitted, or first names are abbreviated to initials.
    case initials = "first name and surname in this article"
    /// A surname shared by several people, used for this one before the article named the others.
    case usedSurname = "surname as this article uses it"
    /// A surname shared by several people, with a title that only one of them has.
    case titleAndSurname = "title and surname in this article"
    case spelling = "another spelling in this article"
    case acronym = "initials of the name in this article"
    case shortForm = "short form in this article"
    case otherForm = "another form of the same name"
    case pronoun = "nearest name that the pronoun fits"
    case description = "nearest person that the description fits"
    /// The words of the description occur in the entity's name or in one of its titles.
    case word = "title or name with this word"
    case sameWords = "same words"
    case apposition = "beside the name"
    /// A relative pronoun right after it.
    case relative = "right after it"
}
