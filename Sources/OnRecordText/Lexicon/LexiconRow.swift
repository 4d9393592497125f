/// A row of a lexicon's file, split at its tabs.
struct LexiconRow {
    let file: LexiconFile
    /// The line, counted from 1.
    let line: Int
    private let bytes: ArraySlice<UInt8>

    /// The rows of `file`, without comments.
    ///
    /// Throws if a line is empty, has more than `columns` cells, or is out of the byte order of the first cells.
    static func rows(
        of file: LexiconFile, in data: LanguageFile, columns: Int
    ) throws(LexiconMistake) -> [LexiconRow] {
        var rows: [LexiconRow] = []
        // A copy that the rows keep alive.
        let bytes = withExtendedLifetime(data) { Array(data.bytes) }
        var (start, line) = (0, 0)
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            line += 1
            if end == start || bytes[start] != UInt8(ascii: "#") {
                let row = LexiconRow(file: file, line: line, bytes[start..<end])
                try row.check(after: rows.last, columns: columns)
                rows.append(row)
            }
            start = end + 1
        }
        return rows
    }

    private init(file: LexiconFile, line: Int, _ bytes: ArraySlice<UInt8>) {
        self.file = file
        self.line = line
        self.bytes = bytes
    }

    private func check(after last: LexiconRow?, columns: Int) throws(LexiconMistake) {
        let key = self[0]
        guard !key.isEmpty else { throw mistake("the first column is empty") }
        let count = bytes.withUnsafeBufferPointer { $0.count { $0 == Self.tab } } + 1
        guard count <= columns else { throw mistake("\(count) columns, where there are \(columns)") }
        guard !key.contains(where: { (0x41...0x5A).contains($0) || $0 == 0x0D }) else {
            throw mistake("“\(string(0))” is not in lower case")
        }
        guard let last else { return }
        let former = last[0]
        guard !former.lexicographicallyPrecedes(key) else { return }
        throw mistake(
            former == key
                ? "“\(string(0))” is listed twice" : "“\(string(0))” must come before “\(last.string(0))”")
    }

    /// The bytes in `column`; empty if the row ends before it.
    subscript(column: Int) -> ArraySlice<UInt8> {
        let cell = bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for _ in 0..<column {
                while start < bytes.count, bytes[start] != Self.tab { start += 1 }
                guard start < bytes.count else { return start..<start }
                start += 1
            }
            var end = start
            while end < bytes.count, bytes[end] != Self.tab { end += 1 }
            return start..<end
        }
        return bytes[bytes.startIndex + cell.lowerBound..<bytes.startIndex + cell.upperBound]
    }

    func string(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

    /// Calls `body` with each word in `column`; they are separated by spaces.
    func forEachWord(
        _ column: Int, _ body: (ArraySlice<UInt8>) throws(LexiconMistake) -> Void
    ) throws(LexiconMistake) {
        var rest = self[column]
        while !rest.isEmpty {
            let word = rest.prefix { $0 != UInt8(ascii: " ") }
            if !word.isEmpty { try body(word) }
            rest = rest.dropFirst(word.count + 1)
        }
    }

    /// The words in `column`, separated by spaces.
    func words(_ column: Int) -> [ArraySlice<UInt8>] { self[column].split(separator: UInt8(ascii: " ")) }

    /// The words in `column`, separated by spaces.
    func strings(_ column: Int) -> [String] { words(column).map { String(decoding: $0, as: UTF8.self) } }

    private static let tab = UInt8(ascii: "\t")

    /// A mistake in this line.
    func mistake(_ what: String) -> LexiconMistake { LexiconMistake(file: file.name, line: line, what: what) }
}
