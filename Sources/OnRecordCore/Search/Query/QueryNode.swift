import OnRecordLanguage
import OnRecordText

/// A parsed query, as a tree.
public indirect enum QueryNode: Hashable, Sendable {
    /// Consecutive words.
    case words(WordSequence, in: SearchScope)
    /// Words or phrases with at most this many words from the end of the first to the beginning of the last.
    case near([WordSequence], within: Int, in: SearchScope)
    /// What a regular expression matches.
    case pattern(QueryPattern, in: SearchScope)
    /// Articles that quote a person or organisation with this name.
    case said(NamePattern)
    /// Articles that mention an entity with this name.
    case about(NamePattern)
    /// Articles dated in this period.
    case dated(DatePeriod)
    /// Articles in files with these paths.
    case file(PathPattern)
    /// Articles in which something is said in this way.
    case kind(StatementKind)
    /// Articles in which something is said by a speaker who is this certain.
    case sure(CertaintyLevel)
    /// Articles that satisfy all of the nodes.
    case all([QueryNode])
    /// Articles that satisfy any of the nodes.
    case any([QueryNode])
    /// Articles that do not satisfy the node.
    case not(QueryNode)

    /// The node's immediate children.
    public var parts: [QueryNode] {
        switch self {
        case .all(let parts), .any(let parts): parts
        case .not(let part): [part]
        default: []
        }
    }

    /// What a matching article contains rather than lacks: the leaves that are not under a `not`.
    public var wanted: [QueryNode] {
        switch self {
        case .not: []
        case .all(let parts), .any(let parts): parts.flatMap(\.wanted)
        default: [self]
        }
    }

    /// The tree with all words in the scope `anywhere` restricted to `scope`.
    func scoped(to scope: SearchScope) -> QueryNode {
        switch self {
        case .words(let words, in: .anywhere): .words(words, in: scope)
        case .near(let words, let distance, in: .anywhere): .near(words, within: distance, in: scope)
        case .pattern(let pattern, in: .anywhere): .pattern(pattern, in: scope)
        case .all(let parts): .all(parts.map { $0.scoped(to: scope) })
        case .any(let parts): .any(parts.map { $0.scoped(to: scope) })
        case .not(let part): .not(part.scoped(to: scope))
        default: self
        }
    }
}
