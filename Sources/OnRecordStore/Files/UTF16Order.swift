/// In which order UTF-16 has the two bytes of a unit.
enum UTF16Order {
    case littleEndian, bigEndian

    /// As the byte order mark at the start of `bytes` says; `nil` without one.
    init?(markOf bytes: [UInt8]) {
        switch bytes.prefix(2) {
        case [0xFF, 0xFE]: self = .littleEndian
        case [0xFE, 0xFF]: self = .bigEndian
        default: return nil
        }
    }

    /// As `bytes` without a mark show it: text has zeros in the high bytes of its units, if only in those of white space and
    /// marks, and none in the low bytes. `nil` where they are no UTF-16, or cannot be told from something else.
    init?(guessedFrom bytes: [UInt8]) {
        guard bytes.count.isMultiple(of: 2), !bytes.isEmpty else { return nil }
        var zeros = (first: 0, second: 0)
        for index in stride(from: 0, to: bytes.count, by: 2) {
            if bytes[index] == 0 { zeros.first += 1 }
            if bytes[index + 1] == 0 { zeros.second += 1 }
        }
        let most = max(zeros.first, zeros.second)
        guard min(zeros.first, zeros.second) == 0, most * Self.fewest >= bytes.count / 2 else { return nil }
        self = zeros.first > 0 ? .bigEndian : .littleEndian
        guard let text = String(validating: units(of: bytes[...]), as: UTF16.self) else { return nil }
        let sample = text.unicodeScalars.prefix(Self.sample)
        let odd = sample.count { Self.isOdd($0.properties.generalCategory) }
        guard odd * Self.fewest < sample.count else { return nil }
    }

    /// One unit in so many at least has a zero in its high byte, and fewer than one is not what text has.
    private static let fewest = 50
    /// So many characters are looked at.
    private static let sample = 10_000

    private static func isOdd(_ category: Unicode.GeneralCategory) -> Bool {
        [.unassigned, .privateUse, .surrogate].contains(category)
    }

    /// The units of `bytes`; one byte too many at the end is left out.
    func units(of bytes: ArraySlice<UInt8>) -> [UInt16] {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return self == .littleEndian ? first | second << 8 : first << 8 | second
        }
    }
}
