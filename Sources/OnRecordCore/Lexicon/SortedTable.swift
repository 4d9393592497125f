/// A table of names in a string literal: sorted lines, each a name in lower case with, after a tab, a value of a letter.
///
/// It is searched in place, by halves, and costs nothing at start.
struct SortedTable: Sendable {
    private let text: StaticString

    init(_ text: StaticString) { self.text = text }

    /// The letter beside `name`; a blank for a name without one; `nil` where the name is not listed.
    func value(of name: some Collection<UInt8>) -> UInt8? {
        text.withUTF8Buffer { table in
            var low = 0
            var high = table.count
            while low < high {
                var start = (low + high) / 2
                while start > low, table[start - 1] != Self.newline { start -= 1 }
                var end = start
                while end < high, table[end] != Self.newline { end += 1 }
                let hasValue = end - start > 2 && table[end - 2] == Self.tab
                let key = table[start..<(hasValue ? end - 2 : end)]
                if name.elementsEqual(key) { return hasValue ? table[end - 1] : UInt8(ascii: " ") }
                if name.lexicographicallyPrecedes(key) { high = start } else { low = min(end + 1, high) }
            }
            return nil
        }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
}
