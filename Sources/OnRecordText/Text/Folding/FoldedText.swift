/// Text normalised for searching: lower case, no accents, plain quotation marks and dashes, single spaces, no invisible
/// characters.
///
/// Each byte records the offset that it comes from, so that matches can be shown in the text.
public struct FoldedText: Sendable {
    /// The folded text as UTF-8.
    public let utf8: [UInt8]
    /// For each byte of `utf8`, the offset of the scalar that it comes from; the last element is the length of the
    /// text.
    private let starts: [UInt32]

    /// The folded form of `text`, which must be valid UTF-8 of less than 4 GB.
    public init(_ text: [UInt8]) {
        var folding = Folding(keepsStarts: true, capacity: text.count)
        text.withUnsafeBufferPointer { folding.fold($0) }
        utf8 = folding.output
        starts = folding.starts + [UInt32(truncatingIfNeeded: text.count)]
    }

    private init(utf8: [UInt8], starts: [UInt32]) {
        self.utf8 = utf8
        self.starts = starts
    }

    /// The folded text without the bytes in `ranges`, which are in order.
    package func without(_ ranges: [Range<Int>]) -> FoldedText {
        var (bytes, offsets): ([UInt8], [UInt32]) = ([], [])
        var start = 0
        for range in ranges {
            bytes += utf8[start..<range.lowerBound]
            offsets += starts[start..<range.lowerBound]
            start = range.upperBound
        }
        return FoldedText(utf8: bytes + utf8[start...], starts: offsets + starts[start...])
    }

    /// The offset of the first folded byte that comes from `offset` in the text or from after it.
    package func offset(of offset: Int) -> Int { min(starts.partitionPoint { Int($0) >= offset }, utf8.count) }

    /// Only the folded bytes of `text`, in less time and memory.
    public static func bytes(of text: [UInt8]) -> [UInt8] { bytes(of: text[...]) }

    /// Only the folded bytes of `text`.
    public static func bytes(of text: ArraySlice<UInt8>) -> [UInt8] {
        var folding = Folding(keepsStarts: false, capacity: text.count)
        text.withUnsafeBufferPointer { folding.fold($0) }
        return folding.output
    }

    /// The folded form of `text`, for comparing names and titles.
    public static func string(of text: String) -> String {
        String(decoding: bytes(of: Array(text.utf8)), as: UTF8.self)
    }

    /// The offset in the text of the scalar from which the folded byte at `offset` comes.
    package func start(of offset: Int) -> Int { Int(starts[offset]) }

    /// The span of the text from which the folded bytes in `range` come, including combining accents at its end.
    public func span(of range: Range<Int>) -> TextSpan {
        guard utf8.indices.contains(range.lowerBound), !range.isEmpty, range.upperBound < starts.count else {
            return TextSpan(0, 0)
        }
        let last = starts[range.upperBound - 1]
        let end = starts[range.upperBound...].first { $0 > last } ?? last
        return TextSpan(Int(starts[range.lowerBound]), Int(end))
    }
}
