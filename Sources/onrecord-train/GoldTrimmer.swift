import OnRecordCore

/// Reduces a name to the form in which two annotations are compared: without "the", a final 's, and titles before a
/// person's name.
struct GoldTrimmer {
    private let utf8: [UInt8]

    init(_ text: ArticleText) { utf8 = text.utf8 }

    private static let titles: Set<String> = Set(
        "mr mrs ms miss dr sen sens senator rep reps representative gov governor president secretary judge justice gen general col colonel lt sgt capt captain maj prof professor rev sir lord lady queen king prince princess pope sheikh chairman minister chancellor mayor coach"
            .split(separator: " ").map(String.init))
    private static let pairs: Set<String> = ["vice president", "prime minister", "attorney general"]

    func trimmed(_ span: TextSpan, kind: String) -> TextSpan {
        var (start, end) = (span.start, span.end)
        if kind == "PERSON" { start = afterTitles(start, end) }
        if end - start > 4, word(start, end) == "the", utf8[start + 3] == 0x20 { start += 4 }
        for ending in ["'s", "’s", "'", "’"]
        where utf8[start..<end].suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            end -= ending.utf8.count
            break
        }
        let edge = Set(" \n\t\"'.,;:(".utf8)
        while start < end, edge.contains(utf8[start]) { start += 1 }
        let tail = Set(" \n\t\"',;:)".utf8)
        while end > start, tail.contains(utf8[end - 1]) { end -= 1 }
        return TextSpan(start, end)
    }

    private func afterTitles(_ from: Int, _ end: Int) -> Int {
        var start = from
        while start < end {
            let first = word(start, end)
            let next = start + first.utf8.count
            guard next < end else { break }
            let bare = first.hasSuffix(".") ? String(first.dropLast()) : first
            let second = word(next + 1, end)
            if Self.pairs.contains(bare + " " + second), next + 1 + second.utf8.count < end {
                start = next + 1 + second.utf8.count + 1
            } else if Self.titles.contains(bare) || (["u.s", "us"].contains(bare) && Self.titles.contains(second)) {
                start = next + 1
            } else {
                break
            }
        }
        guard start < end, (0x41...0x5A).contains(utf8[start]) else { return from }
        return start
    }

    /// The word from `start` up to a space, in lower case.
    private func word(_ start: Int, _ end: Int) -> String {
        guard start < end else { return "" }
        return String(decoding: utf8[start..<end].prefix { $0 > 0x20 }, as: UTF8.self).lowercased()
    }
}
