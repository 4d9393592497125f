/// Finds what the TOML parser stops the program at instead of refusing it (toml++ 3.4, found by `make fuzz`).
///
/// These are the header of a table without a name, and a closing brace where an array wants a value. Strings and comments
/// are skipped as TOML has them; all else is left to the parser.
struct TOMLBrackets {
    private enum Text {
        /// A string that ends with its line: the mark that ends it.
        case line(UInt8)
        /// A string over several lines: the mark that ends it three times.
        case lines(UInt8)
    }

    /// The brackets that are open in a value.
    private var open: [UInt8] = []
    private var text: Text?

    /// Empties the lines that have such a mistake, and returns the mistakes with the indices of their lines.
    static func removeMistakes(from lines: inout [String]) -> [(line: Int, words: String)] {
        var brackets = TOMLBrackets()
        var mistakes: [(line: Int, words: String)] = []
        for index in lines.indices {
            let before = brackets
            guard let words = brackets.read(Array(lines[index].utf8)) else { continue }
            mistakes.append((index, words))
            lines[index] = ""
            // The emptied line opens and closes nothing.
            brackets = before
        }
        return mistakes
    }

    private mutating func read(_ line: [UInt8]) -> String? {
        let content = line.drop { Self.blanks.contains($0) }
        if open.isEmpty, text == nil, content.first == UInt8(ascii: "[") {
            return Self.opensName(content) ? nil : "a table needs a name"
        }
        var place = 0
        while place < line.count {
            let byte = line[place]
            if let text {
                place = skip(text, in: line, from: place)
            } else if byte == UInt8(ascii: "#") {
                break
            } else if Self.quotes.contains(byte) {
                let isLong = line[place...].prefix(3).elementsEqual([byte, byte, byte])
                text = isLong ? .lines(byte) : .line(byte)
                place += isLong ? 3 : 1
            } else {
                if let words = take(byte) { return words }
                place += 1
            }
        }
        if case .line = text { text = nil }
        return nil
    }

    /// Takes a byte outside of strings; returns what is wrong with it.
    private mutating func take(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(byte)
        case UInt8(ascii: "}"):
            if open.last == UInt8(ascii: "[") { return "“}” in a list of values" }
            _ = open.popLast()
        case UInt8(ascii: "]"):
            if open.last == UInt8(ascii: "[") { open.removeLast() }
        default: break
        }
        return nil
    }

    /// Where a string that is open at `place` ends in the line, or the line ends.
    private mutating func skip(_ string: Text, in line: [UInt8], from place: Int) -> Int {
        let escapes: Bool
        let end: [UInt8]
        switch string {
        case .line(let mark): (escapes, end) = (mark == UInt8(ascii: "\""), [mark])
        case .lines(let mark): (escapes, end) = (mark == UInt8(ascii: "\""), [mark, mark, mark])
        }
        var place = place
        while place < line.count {
            if escapes, line[place] == UInt8(ascii: "\\") {
                place += 2
            } else if line[place...].starts(with: end) {
                text = nil
                return place + end.count
            } else {
                place += 1
            }
        }
        return line.count
    }

    /// Whether a name follows the brackets that open the header of a table.
    private static func opensName(_ header: ArraySlice<UInt8>) -> Bool {
        let isArray = header.starts(with: Array("[[".utf8))
        let name = header.dropFirst(isArray ? 2 : 1).drop { blanks.contains($0) }.first
        return name.map { nameStarts.contains($0) } ?? false
    }

    private static let blanks = Set(" \t".utf8)
    private static let quotes = Set("\"'".utf8)
    private static let nameStarts = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\"'".utf8)
}
