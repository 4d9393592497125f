/// By what a file is seen to have changed without being read.
public struct FileStamp: Hashable, Sendable {
    /// Bytes.
    public let size: Int
    /// When it was last changed, in nanoseconds since 1970, as far as 64 bits hold them.
    public let modified: Int

    /// The stamp of something that is no file.
    static let none = FileStamp(size: 0, modified: 0)

    /// A stamp from its parts.
    public init(size: Int, modified: Int) {
        self.size = size
        self.modified = modified
    }
}
