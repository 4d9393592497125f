/// Reads the place, agency and dash at the start of an article.
enum DatelineScanner {
    private static let reach = 100

    /// The span from the start of `block` to the first word after the dash; `nil` if it does not start with a dateline.
    static func opening(of block: Block, in utf8: [UInt8]) -> TextSpan? {
        let limit = min(block.span.end, block.span.start + reach)
        guard let dash = dash(in: TextSpan(block.span.start, limit), of: utf8) else { return nil }
        let place = WhiteSpace.trimmed(TextSpan(block.span.start, dash.start), in: utf8)
        let rest = WhiteSpace.trimmed(TextSpan(dash.end, block.span.end), in: utf8)
        guard rest.isEmpty || !Letters.isLowercase(in: utf8, at: rest.start) else { return nil }
        guard isPlace(block.words.filter { place.contains($0.span) }, place, in: utf8) else { return nil }
        return TextSpan(block.span.start, rest.isEmpty ? block.span.end : rest.start)
    }

    /// The news agency in parentheses at the end of `place`: "(AP)".
    static func wire(in place: TextSpan, of utf8: [UInt8]) -> TextSpan? {
        guard let open = utf8[place.range].firstIndex(of: UInt8(ascii: "(")) else { return nil }
        guard let close = utf8[open..<place.end].firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let name = TextSpan(open + 1, close)
        return !name.isEmpty && OutletName.isOne(name, in: utf8) ? name : nil
    }

    /// Whether `words` are a place in capitals, perhaps with a region, a date, or an agency in parentheses.
    private static func isPlace(_ words: [Word], _ place: TextSpan, in utf8: [UInt8]) -> Bool {
        guard !place.isEmpty, words.count <= 10 else { return false }
        let hasWire = wire(in: place, of: utf8) != nil
        guard words.allSatisfy({ $0.isCapitalised || !$0.startsWithLetter || (hasWire && $0.span.count <= 3) }) else {
            return false
        }
        guard !utf8[place.range].contains(where: { ":;!?\"|".utf8.contains($0) }) else { return false }
        let comma = utf8[place.range].firstIndex(of: UInt8(ascii: ",")) ?? place.end
        let town = words.prefix { $0.span.end <= comma }
        return hasWire
            || ((1...4).contains(town.count) && town.allSatisfy { !$0.hasLowercase && $0.startsWithLetter })
    }

    /// The first dash of any kind in `span` with a space on at least one side.
    private static func dash(in span: TextSpan, of utf8: [UInt8]) -> TextSpan? {
        var offset = span.start
        while offset < span.end {
            let count = dashCount(in: utf8, at: offset)
            let end = min(offset + count, span.end)
            let isFree =
                WhiteSpace.count(in: utf8, before: offset) > 0
                || (end < span.end && WhiteSpace.count(in: utf8, at: end) > 0)
            if count > 0 && isFree { return TextSpan(offset, end) }
            offset += max(count, 1)
        }
        return nil
    }

    private static func dashCount(in utf8: [UInt8], at offset: Int) -> Int {
        let hyphens = utf8[offset...].prefix(2).prefix { $0 == UInt8(ascii: "-") }.count
        guard hyphens == 0, offset + 2 < utf8.count, utf8[offset] == 0xE2, utf8[offset + 1] == 0x80 else {
            return hyphens
        }
        return (0x90...0x95).contains(utf8[offset + 2]) ? 3 : 0
    }
}
