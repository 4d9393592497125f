/// Text in the form in which it is searched: in lower case and without accents, every quotation mark and dash in its
/// plain shape, white space in single spaces, what is invisible left out.
///
/// Each byte of it knows the byte of the text that it comes from, so what is found in it can be shown where it stands.
public struct FoldedText: Sendable {
    /// The folded text as UTF-8.
    public let utf8: [UInt8]
    /// For each byte of `utf8` the offset of the scalar that it comes from, and last the length of the text.
    private let starts: [UInt32]

    /// The folded form of `text`, which has to be valid UTF-8 of less than 4 GB.
    public init(_ text: [UInt8]) {
        var folding = Folding(keepsStarts: true, capacity: text.count)
        text.withUnsafeBufferPointer { folding.fold($0) }
        utf8 = folding.output
        starts = folding.starts + [UInt32(truncatingIfNeeded: text.count)]
    }

    /// The folded bytes of `text` alone, for less memory and time.
    public static func bytes(of text: [UInt8]) -> [UInt8] { bytes(of: text[...]) }

    /// The folded bytes of `text` alone.
    public static func bytes(of text: ArraySlice<UInt8>) -> [UInt8] {
        var folding = Folding(keepsStarts: false, capacity: text.count)
        text.withUnsafeBufferPointer { folding.fold($0) }
        return folding.output
    }

    /// The folded form of `text`, for comparing names and titles.
    public static func string(of text: String) -> String {
        String(decoding: bytes(of: Array(text.utf8)), as: UTF8.self)
    }

    /// The offset in the text of the scalar that the folded byte at `offset` comes from.
    package func start(of offset: Int) -> Int { Int(starts[offset]) }

    /// The stretch of the text that the folded bytes in `range` come from, with the accents that stand at its end.
    public func span(of range: Range<Int>) -> TextSpan {
        guard utf8.indices.contains(range.lowerBound), !range.isEmpty, range.upperBound < starts.count else {
            return TextSpan(0, 0)
        }
        let last = starts[range.upperBound - 1]
        let end = starts[range.upperBound...].first { $0 > last } ?? last
        return TextSpan(Int(starts[range.lowerBound]), Int(end))
    }
}
