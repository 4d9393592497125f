/// A block that consists of a single quotation.
enum QuotedBlock {
    private static let opening = ["\"", "“", "‘", "'", "«"].map { Array($0.utf8) }
    private static let closing = ["\"", "”", "’", "'", "»"].map { Array($0.utf8) }

    /// The words between its marks without the final punctuation; `nil` if it is not such a block.
    static func words(_ block: Block, in utf8: [UInt8]) -> TextSpan? {
        let bytes = utf8[block.span.range]
        guard let open = opening.first(where: { bytes.starts(with: $0) })?.count else { return nil }
        guard let close = closing.first(where: { bytes.reversed().starts(with: $0.reversed()) })?.count else {
            return nil
        }
        var end = block.span.end - close
        let start = block.span.start + open
        while end > start, ".,!?".utf8.contains(utf8[end - 1]) { end -= 1 }
        return end > start ? TextSpan(start, end) : nil
    }
}
