import OnRecordLanguage
import OnRecordText

/// Finds printed words in an article's text.
struct WordFinder {
    private let text: ArticleText
    private let file: String
    private var offset = 0

    /// A finder that starts at the beginning of `text`, which was read from `file`.
    init(text: ArticleText, file: String) {
        self.text = text
        self.file = file
    }

    /// Where `words` stand next after what was found before.
    mutating func next(_ words: String) throws -> TextSpan {
        guard let span = all(words).first(where: { $0.start >= offset }) else {
            throw SeedGold.Missing(words: words, file: file)
        }
        offset = span.end
        return span
    }

    /// Where `words` stand nearest to `span`, as whole words, in none of `segments`.
    func nearest(_ words: String, to span: TextSpan, outside segments: [TextSpan]) throws -> TextSpan {
        let outside = all(words).filter { found in isWhole(found) && !segments.contains { $0.overlaps(found) } }
        guard let nearest = outside.min(by: { distance($0, span) < distance($1, span) }) else {
            throw SeedGold.Missing(words: words, file: file)
        }
        return nearest
    }

    private func distance(_ left: TextSpan, _ right: TextSpan) -> Int {
        max(0, left.start - right.end, right.start - left.end)
    }

    private func all(_ words: String) -> [TextSpan] {
        let needle = Array(words.utf8)
        let last = text.utf8.count - needle.count
        guard last >= 0 else { return [] }
        return (0...last).filter { text.utf8[$0..<$0 + needle.count].elementsEqual(needle) }
            .map { TextSpan($0, $0 + needle.count) }
    }

    private func isWhole(_ span: TextSpan) -> Bool {
        let edges = [span.start - 1, span.end].filter { text.utf8.indices.contains($0) }
        return edges.allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text.utf8[$0] | 0x20) }
    }
}
