/// Style sheets, markup and bare addresses left in the text by a scraper are boilerplate.
struct CodeRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        layout.mark(layout.blocks.indices, .boilerplate) { isCode($0.folded) || isAddress($0) }
    }

    private func isCode(_ folded: [UInt8]) -> Bool {
        guard let first = folded.first, let last = folded.last else { return false }
        switch first {
        case UInt8(ascii: "<"):
            return !hasTextBetweenTags(folded)
        case UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "@"):
            return folded.contains(UInt8(ascii: "{"))
        case UInt8(ascii: "}"):
            return true
        default:
            return last == UInt8(ascii: ";") && folded.contains(UInt8(ascii: ":"))
                && !folded.contains(UInt8(ascii: " "))
        }
    }

    private func hasTextBetweenTags(_ folded: [UInt8]) -> Bool {
        var isInTag = false
        for byte in folded {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">"): isInTag = false
            default: if !isInTag && Letters.isWordByte(byte) { return true }
            }
        }
        return false
    }

    private func isAddress(_ block: Block) -> Bool {
        block.words.count == 1
            && (block.folded.starts(with: "http://".utf8) || block.folded.starts(with: "https://".utf8))
    }
}
