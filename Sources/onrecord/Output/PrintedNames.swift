import OnRecordCore
import OnRecordStore

/// The names of an entity as printed, with counts and reasons.
struct PrintedNames {
    /// One form of the name.
    struct Name: Equatable {
        let text: String
        var count: Int
        let reason: String
    }

    /// The names, the most frequent first.
    let all: [Name]

    /// The names of `members`.
    init(_ members: [MemberRow]) {
        var names: [String: Name] = [:]
        for member in members {
            names[member.name, default: Name(text: member.name, count: 0, reason: member.reason)].count +=
                member.nameCount
            for form in member.forms {
                names[form.text, default: Name(text: form.text, count: 0, reason: "joined on " + form.reason.rawValue)]
                    .count += form.count
            }
        }
        all = names.values.filter { $0.count > 0 }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }
}
