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
                switch Self.order(of: name, key) {
                case 0: return hasValue ? table[end - 1] : UInt8(ascii: " ")
                case ..<0: high = start
                default: low = min(end + 1, high)
                }
            }
            return nil
        }
    }

    /// Below 0 where `name` comes before `key`, above 0 where it comes after it, 0 where they are the same.
    private static func order(of name: some Collection<UInt8>, _ key: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
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
