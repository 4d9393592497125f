extension ArticleFile {
    /// What stands in a shortcut beside the file: the file's name with ".url" after it or in place of its ending. `nil` where
    /// there is none.
    public var shortcut: String? {
        let ending = Array(".url".utf8)
        let stem = path.lastComponent.lastIndex(of: UInt8(ascii: ".")).map { path.lastComponent[..<$0] }
        let names = [path.lastComponent + ending, stem.map { Array($0) + ending }].compactMap(\.self)
        for name in names {
            let bytes = try? FileSystem.read(path.parent.appending(name), limit: 64 * 1024)
            if let bytes, bytes.count <= 64 * 1024 { return String(decoding: bytes, as: UTF8.self) }
        }
        return nil
    }
}
