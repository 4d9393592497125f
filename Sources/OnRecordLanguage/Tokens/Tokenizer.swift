import OnRecordText

/// Cuts the bytes of an article into tokens in one pass.
///
/// Words keep their inner hyphens, apostrophes and full stops ("Ros-Lehtinen", "don't", "U.S.", "D-N.Y."); the clitic
/// 's is a token of its own. A full stop belongs to the word before it if that is an initial or an abbreviation.
struct Tokenizer {
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    /// The tokens read so far.
    private(set) var tokens: [Token] = []
    private var position = 0
    private var spaceBefore = true

    /// The tokens of `span` of `text`.
    static func tokens(of text: ArticleText, in span: TextSpan, lexicon: Lexicon = .shared) -> [Token] {
        var tokenizer = Tokenizer(text, lexicon: lexicon)
        tokenizer.read(span)
        return tokenizer.tokens
    }

    /// A tokenizer of `text` that has read nothing yet.
    init(_ text: ArticleText, lexicon: Lexicon = .shared) {
        bytes = text.utf8
        self.lexicon = lexicon
    }

    /// Reads the tokens of `span`, which is a paragraph.
    mutating func read(_ span: TextSpan) {
        position = span.start
        spaceBefore = true
        let end = span.end
        while position < end {
            let scalar = Self.scalar(in: bytes, at: position, end: end)
            switch scalar.category {
            case .space:
                spaceBefore = true
                position += scalar.length
            case .letter: word(end: end)
            case .digit: number(end: end)
            case .mark: mark(scalar, end: end)
            }
        }
    }

    private mutating func append(
        _ start: Int, _ end: Int, _ kind: Token.Kind, shape: Token.Shape = .lower, hash: UInt64 = 0,
        mark: QuotationMark? = nil
    ) {
        let known = kind == .word ? lexicon.entry(hash) : WordEntry()
        tokens.append(
            Token(
                span: TextSpan(start, end), kind: kind, shape: shape, spaceBefore: spaceBefore,
                classes: known.classes, lemma: known.lemma, hash: hash,
                endsInFullStop: kind == .word && bytes[end - 1] == UInt8(ascii: "."), mark: mark))
        spaceBefore = false
        position = end
    }

    // MARK: Words and numbers

    private mutating func word(end: Int) {
        let start = position
        var index = start
        var hash = WordHash.seed
        var capitals = 0
        var letters = 0
        var firstIsCapital = false
        var lastPart = start
        while index < end {
            // Fast path: most letters are lower-case ASCII.
            while index < end, bytes[index] >= 0x61, bytes[index] <= 0x7A {
                hash = WordHash.add(bytes[index], to: hash)
                letters += 1
                index += 1
            }
            guard index < end else { break }
            let scalar = Self.scalar(in: bytes, at: index, end: end)
            if scalar.category == .letter || scalar.category == .digit {
                if scalar.category == .letter {
                    let capital = scalar.isCapital
                    if letters == 0 { firstIsCapital = capital }
                    letters += 1
                    capitals += capital ? 1 : 0
                }
                for offset in 0..<scalar.length {
                    hash = WordHash.add(Letters.lowercased(bytes[index + offset]), to: hash)
                }
                index += scalar.length
            } else if index > start, let inner = innerMark(at: index, from: start, lastPart: lastPart, end: end) {
                if inner.byte == UInt8(ascii: "-") { lastPart = index + inner.length }
                hash = WordHash.add(inner.byte, to: hash)
                index += inner.length
            } else {
                break
            }
        }
        if index < end, bytes[index] == UInt8(ascii: "."),
            ownsFullStop(start: start, lastPart: lastPart, end: index, limit: end)
        {
            hash = WordHash.add(UInt8(ascii: "."), to: hash)
            index += 1
        }
        let shape: Token.Shape =
            capitals == 0
            ? .lower
            : capitals == letters && letters > 1 ? .allCapitals : firstIsCapital ? .capitalised : .mixed
        append(start, index, .word, shape: shape, hash: hash)
        possessive(end: end)
    }

    /// The mark at `index` if it is inside a word: the byte to hash, and its length in bytes.
    private func innerMark(at index: Int, from start: Int, lastPart: Int, end: Int) -> (byte: UInt8, length: Int)? {
        let length =
            Self.isCurlyApostrophe(bytes, index, end)
            ? 3 : bytes[index] == UInt8(ascii: "*") ? bytes[index..<end].prefix { $0 == UInt8(ascii: "*") }.count : 1
        let next = index + length
        guard next < end,
            Self.scalar(in: bytes, at: next, end: end).category == .letter
                || (bytes[index] == UInt8(ascii: "-") && Self.scalar(in: bytes, at: next, end: end).category == .digit)
        else { return nil }
        if length == 3 || bytes[index] == UInt8(ascii: "'") {
            return endsWithPossessive(at: next, end: end) ? nil : (UInt8(ascii: "'"), length)
        }
        switch bytes[index] {
        case UInt8(ascii: "-"): return (bytes[index], 1)
        case UInt8(ascii: "*"): return (bytes[index], length)
        case UInt8(ascii: "."):
            // "U.S", "H.Res", "example.com", but not two sentences run together: "far.Ian".
            let single = index - lastPart == 1 || (index >= 2 && bytes[index - 2] == UInt8(ascii: "."))
            let lowerNext = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[next])
            return single || lowerNext ? (bytes[index], 1) : nil
        default: return nil
        }
    }

    /// Whether `index` starts the clitic 's: an "s" with no letter after it.
    private func endsWithPossessive(at index: Int, end: Int) -> Bool {
        guard bytes[index] | 0x20 == UInt8(ascii: "s") else { return false }
        return index + 1 >= end || Self.scalar(in: bytes, at: index + 1, end: end).category != .letter
    }

    private mutating func possessive(end: Int) {
        guard position < end else { return }
        let length = Self.isCurlyApostrophe(bytes, position, end) ? 3 : bytes[position] == UInt8(ascii: "'") ? 1 : 0
        guard length > 0, position + length < end, endsWithPossessive(at: position + length, end: end) else { return }
        append(position, position + length + 1, .possessive)
    }

    /// Whether the full stop at `end` belongs to the word before it.
    private func ownsFullStop(start: Int, lastPart: Int, end: Int, limit: Int) -> Bool {
        let part = lastPart..<end
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[lastPart])
        if part.count == 1 { return isCapital && !(bytes[lastPart] == UInt8(ascii: "I") && start == lastPart) }
        // "U.S." and "a.m.": each letter has its own full stop.
        if end - lastPart >= 3, bytes[end - 2] == UInt8(ascii: ".") { return true }
        guard isCapital || bytes[lastPart..<end].elementsEqual("vs".utf8) else { return false }
        var hash = WordHash.seed
        for byte in bytes[part] { hash = WordHash.add(Letters.lowercased(byte), to: hash) }
        hash = WordHash.add(UInt8(ascii: "."), to: hash)
        guard lexicon.entry(hash).classes.contains(.abbreviation) else { return false }
        // "No." only before a number.
        if bytes[part].elementsEqual("No".utf8) {
            return end + 2 < limit && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end + 2])
        }
        return true
    }

    private mutating func number(end: Int) {
        let start = position
        var index = start
        while index < end {
            let scalar = Self.scalar(in: bytes, at: index, end: end)
            if scalar.category == .digit || scalar.category == .letter {
                index += scalar.length
            } else if Self.isInNumbers(bytes[index]), index + 1 < end {
                let next = Self.scalar(in: bytes, at: index + 1, end: end).category
                // "26-year-old" is one word; "3,5" and "10:30" are one number.
                guard next == .digit || (next == .letter && bytes[index] == UInt8(ascii: "-")) else { break }
                index += 1
            } else {
                break
            }
        }
        append(start, index, .number)
        possessive(end: end)
    }

    private static func isInNumbers(_ byte: UInt8) -> Bool {
        [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(byte)
    }

    // MARK: Marks

    private mutating func mark(_ scalar: Scalar, end: Int) {
        let start = position
        if bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "'"), start + 1 < end,
            bytes[start + 1] == bytes[start]
        {
            let direction: QuotationMark.Direction = bytes[start] == UInt8(ascii: "`") ? .opening : .closing
            return append(start, start + 2, .quotationMark, mark: QuotationMark(family: .double, direction: direction))
        }
        if bytes[start...].starts(with: [0x2E, 0x2E]) {
            var index = start
            while index < end, bytes[index] == UInt8(ascii: ".") { index += 1 }
            return append(start, index, .ellipsis)
        }
        if bytes[start...].starts(with: [0x2D, 0x2D]) {
            var index = start
            while index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
            return append(start, index, .dash)
        }
        append(start, start + scalar.length, scalar.kind, mark: scalar.mark)
    }
}
