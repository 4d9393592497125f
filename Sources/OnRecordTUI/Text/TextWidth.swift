import OnRecordCore
import Terminal

/// What a stretch of an article looks like on one line, and how wide it is.
enum TextWidth {
    /// The text at `range` of `bytes`, white space of any kind as blanks.
    static func shown(_ bytes: [UInt8], _ range: Range<Int>) -> SafeText {
        let plain = bytes[range].map { (0x09...0x0D).contains($0) ? 0x20 : $0 }
        return SafeText(String(decoding: plain, as: UTF8.self))
    }

    /// Its width in cells.
    static func of(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        // Most text is ASCII, one cell a byte.
        let isPlain = bytes[range].allSatisfy { (0x20..<0x7F).contains($0) || (0x09...0x0D).contains($0) }
        return isPlain ? range.count : shown(bytes, range).width
    }
}
