/// Between headline and article, the deck is a short line without an end mark, or a quotation from the article.
struct DeckRule: ZoneRule {
    /// How many bytes of such a quotation must be repeated in the article.
    private static let repeated = 60

    func mark(_ layout: inout Layout) {
        guard let title = layout.title else { return }
        let following = Array(layout.unmarked.drop { $0 <= title }.prefix(4))
        for index in following.dropLast() {
            guard isDeck(index, in: layout) else { return }
            layout.mark(index, .deck)
        }
    }

    private func isDeck(_ index: Int, in layout: Layout) -> Bool {
        let block = layout.blocks[index]
        if let dateline = layout.openingDateline, block.span.contains(dateline) { return false }
        return endsHeadline(index, in: layout) || block.isUnpunctuated && !block.words.isEmpty
            || isPullQuotation(block, in: layout.text.utf8)
    }

    /// Whether the headline breaks off with a semicolon and the block at `index` continues it.
    private func endsHeadline(_ index: Int, in layout: Layout) -> Bool {
        guard let title = layout.title, index == title + 1 else { return false }
        return layout.blocks[title].endMark == .semicolon && !layout.blocks[index].followsBlank
    }

    /// Whether `block` is one whole quotation that the article repeats.
    private func isPullQuotation(_ block: Block, in utf8: [UInt8]) -> Bool {
        guard let words = QuotedBlock.words(block, in: utf8) else { return false }
        let needle = Array(utf8[words.range].prefix(Self.repeated))
        return needle.count >= 12 && ByteSearch.first(needle, in: utf8, from: block.span.end) != nil
    }
}
