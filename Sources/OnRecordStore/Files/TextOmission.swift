/// A place where a file has more characters than the text that was read from it.
public struct TextOmission: Hashable, Sendable {
    /// The offset in the text from which on places are further on in the file.
    public let offset: Int
    /// By how many code points.
    public let codePoints: Int

    /// An omission of so many `codePoints` before `offset`.
    public init(offset: Int, codePoints: Int) {
        self.offset = offset
        self.codePoints = codePoints
    }
}
