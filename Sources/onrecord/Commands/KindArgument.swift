import ArgumentParser
import OnRecordCore

/// A kind of entity as an argument.
enum KindArgument: String, ExpressibleByArgument, CaseIterable {
    case person, organisation, place, legislation, work, event

    /// Also accepts American spelling and the names printed by `analyze` ("ORG"), in any case.
    init?(argument: String) {
        let word = argument.lowercased()
        let known = Self.allCases.first { $0.rawValue == word || $0.kind.rawValue.lowercased() == word }
        guard let kind = known ?? (word == "organization" ? .organisation : nil) else { return nil }
        self = kind
    }

    /// The kind of entity.
    var kind: EntityKind {
        switch self {
        case .person: .person
        case .organisation: .organisation
        case .place: .place
        case .legislation: .legislation
        case .work: .work
        case .event: .event
        }
    }
}
