/// A row of a lexicon's file, split at its tabs.
struct LexiconRow {
    let file: LexiconFile
    /// The line, counted from 1.
    let line: Int
    private let cells: [ArraySlice<UInt8>]

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
        cells = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    }

    private func check(after last: LexiconRow?, columns: Int) throws(LexiconMistake) {
        let key = self[0]
        guard !key.isEmpty else { throw mistake("the first column is empty") }
        guard cells.count <= columns else { throw mistake("\(cells.count) columns, where there are \(columns)") }
        guard !key.contains(where: { (0x41...0x5A).contains($0) || $0 == 0x0D }) else {
            throw mistake("“\(string(0))” is not in lower case")
        }
        guard let last else { return }
        guard !last[0].elementsEqual(key) else { throw mistake("“\(string(0))” is listed twice") }
        guard last[0].lexicographicallyPrecedes(key) else {
            throw mistake("“\(string(0))” must come before “\(last.string(0))”")
        }
    }

    /// The bytes in `column`; empty if the row ends before it.
    subscript(column: Int) -> ArraySlice<UInt8> {
        column < cells.count ? cells[column] : cells[0].prefix(0)
    }

    func string(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

    /// The words in `column`, separated by spaces.
    func words(_ column: Int) -> [ArraySlice<UInt8>] { self[column].split(separator: UInt8(ascii: " ")) }

    /// The words in `column`, separated by spaces.
    func strings(_ column: Int) -> [String] { words(column).map { String(decoding: $0, as: UTF8.self) } }

    /// A mistake in this line.
    func mistake(_ what: String) -> LexiconMistake { LexiconMistake(file: file.name, line: line, what: what) }
}
