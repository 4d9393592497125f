import OnRecordText

/// What sort of thing an entity is.
public enum EntityKind: String, Sendable, CaseIterable {
    /// A human being.
    case person = "PERSON"
    /// An organisation: a company, an agency, a party, a newspaper, a parliament.
    case organisation = "ORG"
    /// A place: a country, a town, a building.
    case place = "PLACE"
    /// A bill, a resolution, an act, a treaty.
    case legislation = "LEGISLATION"
    /// A titled work: a book, a film, a song.
    case work = "WORK"
    /// A named event.
    case event = "EVENT"
}
