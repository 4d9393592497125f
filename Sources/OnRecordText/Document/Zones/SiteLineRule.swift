/// Boilerplate: banners, browser and cookie notices, share lines, calls to follow or subscribe, and headings of link
/// lists. They are short lines with the wording of `SitePhrases`, a single letter, or a slug in brackets.
struct SiteLineRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        layout.mark(layout.blocks.indices, .boilerplate, where: isSiteLine)
        layout.mark(layout.endOfProse..<layout.blocks.count, .boilerplate) { isLatest($0) || isSlug($0) }
    }

    private func isSiteLine(_ block: Block) -> Bool {
        guard block.span.count <= 300 else { return false }
        return isCrumb(block) || SitePhrases.whole.isWhole(block.folded) || SitePhrases.opening.opens(block.folded)
            || (!block.isProse && SitePhrases.heading.opens(block.folded))
            || SitePhrases.within.occurs(in: block.folded) || isFollowLine(block.folded)
    }

    /// "X", the remains of a button.
    private func isCrumb(_ block: Block) -> Bool {
        block.folded.count == 1 && Letters.isASCIILetter(block.folded[0]) || block.folded.elementsEqual("×".utf8)
    }

    /// "Follow the Planet on Facebook", "Follow Jane Doe @janedoe".
    private func isFollowLine(_ folded: [UInt8]) -> Bool {
        guard folded.starts(with: "follow ".utf8) else { return false }
        return folded.contains(UInt8(ascii: "@"))
            || SitePhrases.networks.contains { ByteSearch.first(Array(" on ".utf8) + $0, in: folded, from: 0) != nil }
    }

    /// "The Latest on" and a name, at the end.
    private func isLatest(_ block: Block) -> Bool {
        guard block.folded.starts(with: "the latest on ".utf8), block.isUnpunctuated else { return false }
        return block.words.count <= 7 && block.words.dropFirst(3).allSatisfy(\.isCapitalised)
    }

    /// "(pvs/hh)", the initials of the article's editors, at the end.
    private func isSlug(_ block: Block) -> Bool {
        block.folded.count <= 16 && block.folded.first == UInt8(ascii: "(") && block.folded.last == UInt8(ascii: ")")
            && block.words.count == 1 && !block.words.contains(where: \.isCapitalised)
    }
}
