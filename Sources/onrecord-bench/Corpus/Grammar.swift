/// The patterns of generated articles. `{name}` in a pattern is replaced with one of that name's patterns, or with what
/// `ArticleGenerator` knows of the article: its people, its place. `{Name}` is the same with a capital.
struct Grammar {
    /// A part of a pattern.
    enum Piece {
        case words(String)
        case slot(String)
    }

    private let patterns: [String: [[Piece]]]

    /// The grammar of the rules in `Grammar.rules`.
    init() {
        patterns = Self.rules.mapValues { $0.map(Self.pieces) }
    }

    /// The patterns of `name`.
    func patterns(of name: String) -> [[Piece]] { patterns[name] ?? [] }

    /// One of the words of `name`.
    func word(_ name: String, _ dice: inout Dice) -> String {
        guard let pattern = dice.pick(patterns(of: name)), case .words(let word)? = pattern.first else { return "" }
        return word
    }

    private static func pieces(_ pattern: String) -> [Piece] {
        var pieces: [Piece] = []
        for (number, part) in pattern.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard number > 0, let end = part.firstIndex(of: "}") else {
                pieces.append(.words(String(part)))
                continue
            }
            pieces.append(.slot(String(part[..<end])))
            pieces.append(.words(String(part[part.index(after: end)...])))
        }
        return pieces
    }
}
