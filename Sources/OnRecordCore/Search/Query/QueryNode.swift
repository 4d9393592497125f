import OnRecordLanguage
import OnRecordText

/// What a query asks for, as a tree.
public indirect enum QueryNode: Hashable, Sendable {
    /// Words in a row.
    case words(WordSequence, in: SearchScope)
    /// Words or phrases with at most so many words from the end of the first to the beginning of the last.
    case near([WordSequence], within: Int, in: SearchScope)
    /// What a regular expression matches.
    case pattern(QueryPattern, in: SearchScope)
    /// Articles that quote somebody of this name.
    case said(NamePattern)
    /// Articles that mention somebody or something of this name.
    case about(NamePattern)
    /// Articles of these days.
    case dated(DatePeriod)
    /// Articles in files of these paths.
    case file(PathPattern)
    /// What all of them ask for.
    case all([QueryNode])
    /// What any of them asks for.
    case any([QueryNode])
    /// What this does not ask for.
    case not(QueryNode)

    /// The nodes right below this one.
    public var parts: [QueryNode] {
        switch self {
        case .all(let parts), .any(let parts): parts
        case .not(let part): [part]
        default: []
        }
    }

    /// What the article has to hold rather than lack: the nodes without others below them that stand under no `not`.
    public var wanted: [QueryNode] {
        switch self {
        case .not: []
        case .all(let parts), .any(let parts): parts.flatMap(\.wanted)
        default: [self]
        }
    }

    /// The tree with words that may stand anywhere looked for in `scope` alone.
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
