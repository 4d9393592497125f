/// A line before the running text with the author's name is a byline: "By Jane Doe", "By JANE DOE | Reuters". So is a
/// note at the end with the names of reporters and editors.
struct BylineRule: ZoneRule {
    private static let opening = PhraseTable([
        "by ", "by: ", "co-authored by ", "posted by ", "reported by ", "reporting by ", "story by ", "words by ",
        "written by ",
    ])
    private static let closing = PhraseTable([
        "(additional reporting ", "(compiled by ", "(editing by ", "(reporting by ", "(writing by ",
        "additional reporting by ", "additional reporting from ", "contributing:", "editing by ", "reporting by ",
    ])

    func mark(_ layout: inout Layout) {
        let utf8 = layout.text.utf8
        layout.mark(0..<layout.firstProse + 2, .byline) { isByline($0, in: utf8) }
        let tail = max(0, layout.blocks.count - 4)
        layout.mark(tail..<layout.blocks.count, .byline) { $0.span.count <= 300 && Self.closing.opens($0.folded) }
    }

    private func isByline(_ block: Block, in utf8: [UInt8]) -> Bool {
        guard block.words.count <= 20, !block.isLong, Self.opening.opens(block.folded) else { return false }
        let names = block.words.dropFirst(block.folded.starts(with: "by".utf8) ? 1 : 2)
        return names.first?.isCapitalised == true && names.count(where: \.isCapitalised) >= 2
            && names.allSatisfy { $0.isCapitalised || !$0.startsWithLetter || isJoining($0, in: utf8) }
    }

    private func isJoining(_ word: Word, in utf8: [UInt8]) -> Bool {
        Lexicon.shared.has(WordHash.of(FoldedText.bytes(of: Array(utf8[word.span.range]))), .bylineWord)
    }
}
