/// A table of names in a file: lines sorted by bytes, each a lower-case name, perhaps with a tab and a one-letter
/// value.
///
/// It is searched in place, by binary search among the lines that start with the same two letters.
package struct SortedTable: Sendable {
    private let file: LanguageFile
    /// For each pair of lower-case letters, the range of the lines that start with it.
    private let sections: [Range<Int>]

    package init(_ file: LanguageFile) {
        self.file = file
        sections = Self.sections(of: file.bytes)
    }

    /// Finds the sections in one pass over the table.
    private static func sections(of table: UnsafeRawBufferPointer) -> [Range<Int>] {
        var sections = [Range<Int>](repeating: 0..<0, count: 26 * 26)
        var start = 0
        while start < table.count {
            var end = start
            while end < table.count, table[end] != newline { end += 1 }
            if let section = section(of: table[start..<end]) {
                let first = sections[section].isEmpty ? start : sections[section].lowerBound
                sections[section] = first..<min(end + 1, table.count)
            }
            start = end + 1
        }
        return sections
    }

    /// The section of a name that starts with two lower-case letters.
    private static func section(of name: some Collection<UInt8>) -> Int? {
        var bytes = name.makeIterator()
        guard let first = bytes.next(), let second = bytes.next(), (0x61...0x7A).contains(first),
            (0x61...0x7A).contains(second)
        else { return nil }
        return Int(first - 0x61) * 26 + Int(second - 0x61)
    }

    /// The value of `name`; a space if it has none; `nil` if the name is not listed.
    @inlinable
    package func value(of name: some Collection<UInt8>) -> UInt8? {
        name.withContiguousStorageIfAvailable(value) ?? Array(name).withUnsafeBufferPointer(value)
    }

    /// The same for bytes in a row, without a generic.
    @usableFromInline
    func value(of name: UnsafeBufferPointer<UInt8>) -> UInt8? {
        let table = file.bytes
        let section = Self.section(of: name).map { sections[$0] } ?? 0..<table.count
        var low = section.lowerBound
        var high = section.upperBound
        while low < high {
            var start = (low + high) / 2
            while start > low, table[start - 1] != Self.newline { start -= 1 }
            var end = start
            while end < high, table[end] != Self.newline { end += 1 }
            let hasValue = end - start > 2 && table[end - 2] == Self.tab
            let key = table[start..<(hasValue ? end - 2 : end)]
            switch Self.order(of: name, key) {
            case 0: return hasValue ? table[end - 1] : UInt8(ascii: " ")
            case ..<0: high = start
            default: low = min(end + 1, high)
            }
        }
        return nil
    }

    /// Negative if `name` sorts before `key`, positive if after it, 0 if they are equal.
    private static func order(of name: UnsafeBufferPointer<UInt8>, _ key: Slice<UnsafeRawBufferPointer>) -> Int {
        var place = key.startIndex
        for byte in name {
            guard place < key.endIndex else { return 1 }
            if byte != key[place] { return byte < key[place] ? -1 : 1 }
            place += 1
        }
        return place == key.endIndex ? 0 : -1
    }

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
}
