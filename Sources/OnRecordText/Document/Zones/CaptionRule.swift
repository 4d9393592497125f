/// A line that is labelled as a picture's ("Image: …", "Photo by …") is a caption; so is a text that starts as photo
/// agencies' do: "PARIS, FRANCE - JUNE 5: …".
struct CaptionRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        let utf8 = layout.text.utf8
        layout.mark(layout.blocks.indices, .caption) { block in
            (block.span.count <= 800 && SitePhrases.caption.opens(block.folded)) || opensAsAgencyPhoto(block, in: utf8)
        }
    }

    /// Whether a block starts with capitals, a dash and a month in capitals.
    private func opensAsAgencyPhoto(_ block: Block, in utf8: [UInt8]) -> Bool {
        guard let month = block.words.prefix(8).firstIndex(where: { isMonth($0, in: utf8) }), month > 0 else {
            return false
        }
        guard block.words[...month].allSatisfy({ !$0.hasLowercase && $0.startsWithLetter }) else { return false }
        let gap = utf8[block.words[month - 1].span.end..<block.words[month].span.start]
        return gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2)
    }

    private func isMonth(_ word: Word, in utf8: [UInt8]) -> Bool {
        !word.hasLowercase && word.span.count >= 3 && Calendar.month(utf8[word.span.range]) != nil
    }
}
