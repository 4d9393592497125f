import OnRecordCore

extension EntityKind {
    /// What a list of such entities is headed.
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
