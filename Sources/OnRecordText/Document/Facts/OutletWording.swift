/// A way in which a line added by the site names the publication: the words before the name and those that may follow
/// it.
struct OutletWording: Sendable {
    /// The words before the name, in lower case.
    let before: [String]
    /// The words that must follow it, in lower case; if empty, the sentence must end.
    var after: [String] = []
    /// Whether the line cannot be about a topic instead.
    var isSure = true
    /// How many networks the line must mention: a person is followed on one, a publication on several.
    var networks = 0

    /// All wordings, the most reliable first.
    static let all: [OutletWording] = [
        OutletWording(before: ["© ", "copyright (c) ", "copyright "]),
        OutletWording(
            before: ["this article and other ", "this story and other ", "this post and other "],
            after: [" content", " articles", " stories", " coverage", " posts"]),
        OutletWording(before: ["follow "], after: [" on "], networks: 2),
        OutletWording(before: ["the latest on "], isSure: false),
        OutletWording(before: [
            "originally appeared on ", "originally appeared in ", "first appeared on ", "first appeared in ",
            "originally published by ", "originally published on ", "originally published in ", "first published in ",
            "republished from ",
        ]),
    ]

    /// The name in `line`, as a span of `utf8`.
    func name(in line: Block, of utf8: [UInt8]) -> TextSpan? {
        let bytes = utf8[line.span.range].map(Letters.lowercased)
        guard networks == 0 || namedNetworks(bytes) >= networks else { return nil }
        for phrase in before {
            guard let found = ByteSearch.first(Array(phrase.utf8), in: bytes, from: 0) else { continue }
            let start = skipYears(bytes, from: found + phrase.utf8.count)
            guard let end = end(of: bytes, from: start) else { continue }
            let name = WhiteSpace.trimmed(TextSpan(line.span.start + start, line.span.start + end), in: utf8)
            if isName(name, in: utf8) { return name }
        }
        return nil
    }

    private func namedNetworks(_ bytes: [UInt8]) -> Int {
        SitePhrases.networks.count { ByteSearch.first($0, in: bytes, from: 0) != nil }
    }

    /// Skips "2017", "2015-2017, by" and the like.
    private func skipYears(_ bytes: [UInt8], from start: Int) -> Int {
        let isYear = { (byte: UInt8) in Letters.isDigit(byte) || " ,-".utf8.contains(byte) }
        let end = bytes[start...].firstIndex { !isYear($0) } ?? bytes.count
        return bytes[end...].starts(with: "by ".utf8) ? end + 3 : end
    }

    /// The end of the name that starts at `start`.
    private func end(of bytes: [UInt8], from start: Int) -> Int? {
        guard after.isEmpty else {
            return after.compactMap { ByteSearch.first(Array($0.utf8), in: bytes, from: start) }.min()
        }
        let stops = [". ", ", ", "; ", " | ", " - ", " and ", " on ", " all rights"]
        let stop = stops.compactMap { ByteSearch.first(Array($0.utf8), in: bytes, from: start) }.min() ?? bytes.count
        return bytes[start..<stop].last == UInt8(ascii: ".") ? stop - 1 : stop
    }

    /// Whether `span` contains one to six words that look like a name, and no date.
    private func isName(_ span: TextSpan, in utf8: [UInt8]) -> Bool {
        guard (2...60).contains(span.count), Letters.isUppercase(in: utf8, at: span.start) else { return false }
        let words = Word.words(in: span, of: utf8)
        guard (1...6).contains(words.count), let last = words.last, last.isCapitalised || !last.startsWithLetter else {
            return false
        }
        return Calendar.month(utf8[words[0].span.range]) == nil
    }
}
