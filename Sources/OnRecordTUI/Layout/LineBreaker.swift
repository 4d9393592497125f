import OnRecordCore
import Terminal

/// Breaks a paragraph into lines that fit a measure: at white space, after a dash, at last anywhere.
struct LineBreaker {
    /// The text of the article.
    let bytes: [UInt8]
    /// Width of a line in cells, at least 1.
    let measure: Int

    private var lines: [TextSpan] = []
    /// The line being filled, and its width.
    private var line: TextSpan?
    private var width = 0

    /// A breaker of lines of `text` that are `measure` cells wide.
    init(_ text: ArticleText, measure: Int) {
        bytes = text.utf8
        self.measure = max(1, measure)
    }

    /// The lines of the paragraph at `span`, white space at their edges left out; at least one.
    mutating func lines(of span: TextSpan) -> [TextSpan] {
        lines = []
        line = nil
        var at = span.start
        while let piece = nextPiece(from: at, end: span.end) {
            append(piece)
            at = piece.end
        }
        if let line { lines.append(line) }
        return lines.isEmpty ? [TextSpan(span.start, span.start)] : lines
    }

    /// The next stretch that is not broken, without the white space before it.
    private func nextPiece(from start: Int, end: Int) -> TextSpan? {
        var first = start
        while first < end, isBlank(bytes[first]) { first += 1 }
        guard first < end else { return nil }
        var last = first
        while last < end, !isBlank(bytes[last]) {
            last += 1
            if breaks(after: last, from: first, end: end) { break }
        }
        return TextSpan(first, last)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Whether a line may end before `offset` because a dash stands there, inside a word.
    private func breaks(after offset: Int, from first: Int, end: Int) -> Bool {
        guard offset < end, !isBlank(bytes[offset]) else { return false }
        if bytes[offset - 1] == UInt8(ascii: "-") {
            return offset - 2 >= first && isLetter(bytes[offset - 2]) && isLetter(bytes[offset])
        }
        // En dash and em dash.
        return offset - 3 >= first && bytes[offset - 3] == 0xE2 && bytes[offset - 2] == 0x80
            && (bytes[offset - 1] == 0x93 || bytes[offset - 1] == 0x94)
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }

    private mutating func append(_ piece: TextSpan) {
        let pieceWidth = TextWidth.of(bytes, piece.range)
        if let current = line {
            let joined = width + (piece.start - current.end) + pieceWidth
            if joined <= measure {
                line = TextSpan(current.start, piece.end)
                width = joined
                return
            }
            lines.append(current)
        }
        (line, width) = (piece, pieceWidth)
        if pieceWidth > measure { split(piece) }
    }

    /// Breaks a piece that is longer than a line wherever the line is full.
    private mutating func split(_ piece: TextSpan) {
        var (start, end, filled) = (piece.start, piece.start, 0)
        for character in String(decoding: bytes[piece.range], as: UTF8.self) {
            let cells = SafeText(String(character)).width
            if filled + cells > measure, end > start {
                lines.append(TextSpan(start, end))
                (start, filled) = (end, 0)
            }
            end += character.utf8.count
            filled += cells
        }
        (line, width) = (TextSpan(start, end), filled)
    }
}
