import OnRecordCore
import OnRecordStore

/// Which of the corpus's entities the table of names shows.
enum EntityScope: Hashable, Sendable {
    case everybody
    case kind(EntityKind)
    case neverQuoted
    case quotedInOneOutlet

    /// All of them, in the order in which a key goes through them.
    static let all: [Self] =
        [.everybody] + [EntityKind.person, .organisation, .place, .legislation].map(Self.kind)
        + [.neverQuoted, .quotedInOneOutlet]

    /// The next one; after the last, the first.
    var next: Self { Self.all[((Self.all.firstIndex(of: self) ?? 0) + 1) % Self.all.count] }

    /// The scope whose title says `words`.
    init?(_ words: String) {
        guard let scope = Self.all.first(where: { $0.words == words }) else { return nil }
        self = scope
    }

    /// What of it the table's title says.
    var words: String {
        switch self {
        case .everybody: "all names"
        case .kind(let kind): kind.heading.lowercased()
        case .neverQuoted: "people and organisations that are named but never quoted"
        case .quotedInOneOutlet: "quoted in one outlet only"
        }
    }

    /// Makes `listing` one of this scope.
    func narrow(_ listing: inout EntityListing) {
        (listing.kinds, listing.quoted) = (Set(EntityKind.allCases), nil)
        switch self {
        case .everybody: break
        case .kind(let kind): listing.kinds = [kind]
        case .neverQuoted: (listing.kinds, listing.quoted) = ([.person, .organisation], .never)
        case .quotedInOneOutlet: listing.quoted = .oneOutlet
        }
    }
}
