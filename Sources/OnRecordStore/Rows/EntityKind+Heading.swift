import OnRecordCore

extension EntityKind {
    /// The position of this kind in lists of entities.
    public var place: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    /// What one such entity is called: "organisation".
    public var noun: String {
        switch self {
        case .person: "person"
        case .organisation: "organisation"
        case .place: "place"
        case .legislation: "legislation"
        case .work: "work"
        case .event: "event"
        }
    }

    /// The heading over such entities in a list.
    public var heading: String {
        switch self {
        case .person: "People"
        case .organisation: "Organisations"
        case .place: "Places"
        case .legislation: "Legislation"
        case .work: "Works"
        case .event: "Events"
        }
    }
}
