import OnRecordCore

extension EntityKind {
    /// The position of this kind in lists of entities.
    public var place: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

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
