import OnRecordCore

/// Where the lines of a text start, for finding the line of a place without reading the text again.
public struct LineIndex: Sendable {
    /// The offset of each newline.
    private let newlines: [UInt32]

    /// The lines of `utf8`.
    public init(_ utf8: [UInt8]) {
        newlines = utf8.indices.lazy.filter { utf8[$0] == UInt8(ascii: "\n") }.map { UInt32(truncatingIfNeeded: $0) }
    }

    /// The line that holds the byte at `offset`, counted from 1.
    public func line(at offset: Int) -> Int {
        newlines.partitionPoint { Int($0) >= offset } + 1
    }
}
