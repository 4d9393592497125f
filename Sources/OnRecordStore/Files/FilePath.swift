/// A path as the bytes that the system knows it by, which need not be valid UTF-8.
public struct FilePath: Hashable, Sendable {
    /// The path without a closing NUL.
    public let bytes: [UInt8]

    /// The path of `bytes`.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path of `string`.
    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// The path that `shown` gave.
    public init(shown text: String) { bytes = ByteEscapes.bytes(of: text) }

    /// The path for a message or a list: different for every path, bytes that are not UTF-8 as `\xFF`. Untrusted, like any
    /// file name.
    public var shown: String { ByteEscapes.text(of: bytes) }

    /// The path for functions that take text, which cannot name all paths.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The name of the file or folder itself: "seeds" for "../seeds/", the folder's own name for ".". Untrusted, like any
    /// file name.
    public var name: String {
        var bytes = bytes
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        let plain = FilePath(bytes: bytes)
        guard [".", "..", ""].contains(FilePath(bytes: plain.lastComponent).shown) else {
            return FilePath(bytes: plain.lastComponent).shown
        }
        guard let resolved = FileSystem.resolved(plain), resolved.bytes.count > 1 else { return plain.shown }
        return FilePath(bytes: resolved.lastComponent).shown
    }

    /// The path of `component` in the folder of this path; just `component` in the current folder.
    func appending(_ component: [UInt8]) -> FilePath {
        let slash = UInt8(ascii: "/")
        if bytes == [UInt8(ascii: ".")] { return FilePath(bytes: component) }
        return FilePath(bytes: bytes.last == slash ? bytes + component : bytes + [slash] + component)
    }

    /// The folder that it lies in, as far as the path says.
    var parent: FilePath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
        return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
    }

    /// What stands behind the last slash.
    var lastComponent: [UInt8] {
        bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[($0 + 1)...]) } ?? bytes
    }
}

extension FilePath: Comparable {
    /// Orders by the bytes of the names on the way, so that a folder's content stays together.
    public static func < (left: FilePath, right: FilePath) -> Bool {
        func rank(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }
        return left.bytes.lexicographicallyPrecedes(right.bytes) { rank($0) < rank($1) }
    }
}
