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

    /// Finds the sections by binary search: a few steps for each, where the table has tens of thousands of lines.
    private static func sections(of table: UnsafeRawBufferPointer) -> [Range<Int>] {
        var sections: [Range<Int>] = []
        sections.reserveCapacity(letters.count * letters.count)
        for first in letters {
            let end = firstLine(of: table, in: 0..<table.count, notBefore: first + 1, 0)
            var start = firstLine(of: table, in: 0..<end, notBefore: first, letters.lowerBound)
            for second in letters {
                let next = firstLine(of: table, in: start..<end, notBefore: first, second + 1)
                sections.append(start..<next)
                start = next
            }
        }
        return sections
    }

    /// The start of the first line in `range` that does not sort before the two letters; the range's end if all do.
    private static func firstLine(
        of table: UnsafeRawBufferPointer, in range: Range<Int>, notBefore first: UInt8, _ second: UInt8
    ) -> Int {
        range.partitionPoint { place in
            var line = place
            while line > range.lowerBound, table[line - 1] != newline { line -= 1 }
            if table[line] != first { return table[line] > first }
            return line + 1 < range.upperBound && table[line + 1] >= second
        }
    }

    /// The section of a name that starts with two lower-case letters.
    private static func section(of name: some Collection<UInt8>) -> Int? {
        var bytes = name.makeIterator()
        guard let first = bytes.next(), let second = bytes.next(), letters.contains(first), letters.contains(second)
        else { return nil }
        return Int(first - letters.lowerBound) * letters.count + Int(second - letters.lowerBound)
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

    // Computed: a constant of this type would be looked up behind a lock for each name.
    private static var letters: ClosedRange<UInt8> { UInt8(ascii: "a")...UInt8(ascii: "z") }
    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
}
