import OnRecordCore

/// An article as a notebook knows it.
public struct NotedArticle: Hashable, Sendable {
    /// Its path below the folder.
    public let path: String
    /// A hash of its text.
    public let hash: Int64

    /// The article at `path` with this text.
    public init(path: String, text: ArticleText) {
        self.path = path
        hash = Self.hash(text.utf8)
    }

    init(path: String, hash: Int64) {
        self.path = path
        self.hash = hash
    }

    /// FNV-1a over 64 bits: the same on every machine and in every run, which Swift's own is not.
    private static func hash(_ bytes: [UInt8]) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int64(bitPattern: hash)
    }
}
