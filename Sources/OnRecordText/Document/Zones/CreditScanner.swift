/// Reads a picture credit backwards from the end of a block.
struct CreditScanner {
    private let utf8: [UInt8]
    private let start: Int
    private var end: Int

    /// A scanner at the end of `span`.
    init(_ span: TextSpan, in utf8: [UInt8]) {
        self.utf8 = utf8
        start = span.start
        end = span.end
    }

    /// Whether the block ends with a credit, or is one.
    mutating func endsWithCredit() -> Bool {
        skip { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ".") }
        let ending = end
        if skipAgency() && end == start { return true }
        end = ending
        if skipAgencies() && skipName() && standsAlone { return true }
        end = ending
        guard skipName() else { return false }
        return endsWithPhotoBy || (skipSeparator() && skipAgency() && standsAlone)
    }

    /// Whether the credit is preceded by nothing, the end of a sentence, a bracket or "Photo by".
    private var standsAlone: Bool {
        guard end > start else { return true }
        switch utf8[end - 1] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: "\""): return true
        default: return EndMark.last(of: TextSpan(start, end), in: utf8).endsSentence || endsWithPhotoBy
        }
    }

    private var endsWithPhotoBy: Bool {
        ["Photo", "Photos", "Photograph", "Picture", "Image", "Illustration", "(photo", "(image"].contains {
            endsWith($0 + " by")
        }
    }

    private func endsWith(_ ending: String) -> Bool {
        utf8[start..<end].reversed().starts(with: ending.utf8.reversed())
    }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while end > start {
            let space = WhiteSpace.count(in: utf8, before: end)
            guard space > 0 || condition(utf8[end - 1]) else { return }
            end -= max(space, 1)
        }
    }

    private mutating func skipSeparator() -> Bool {
        let before = end
        skip { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }
        return utf8[end..<before].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }
    }

    /// Skips one or more agencies, each with the separator before it.
    private mutating func skipAgencies() -> Bool {
        var found = false
        while skipAgency() || skipPictureDesk() {
            guard end > start, skipSeparator() else { return false }
            found = true
        }
        return found
    }

    /// Skips an agency that is not listed: a name and "Images", "Pictures" or "Photos".
    private mutating func skipPictureDesk() -> Bool {
        let before = end
        if endsWith(" Images") || endsWith(" Pictures") || endsWith(" Photos"), skipName() { return true }
        end = before
        return false
    }

    /// The agencies by their last byte, 256 lists.
    private static let agencies: [[[UInt8]]] = {
        var byLast = [[[UInt8]]](repeating: [], count: 256)
        for agency in SitePhrases.agencies { if let last = agency.last { byLast[Int(last)].append(agency) } }
        return byLast
    }()

    private mutating func skipAgency() -> Bool {
        guard end > start else { return false }
        let likely = Self.agencies[Int(Letters.lowercased(utf8[end - 1]))]
        guard let length = likely.filter({ matches($0) }).map(\.count).max() else { return false }
        end -= length
        return true
    }

    /// Whether `agency`, given in lower case, ends here as a whole word with a capital, in any case.
    private func matches(_ agency: [UInt8]) -> Bool {
        let from = end - agency.count
        guard from >= start, Letters.isUppercase(in: utf8, at: from) || utf8[from] == UInt8(ascii: "i") else {
            return false
        }
        guard zip(agency, utf8[from..<end]).allSatisfy({ $0 == Letters.lowercased($1) }) else { return false }
        return from == start || !Letters.isWordByte(utf8[from - 1])
    }

    /// Skips one to five capitalised words; returns false if there are none, or more.
    private mutating func skipName() -> Bool {
        for count in 0...5 {
            let word = wordStart()
            guard word < end, Letters.isUppercase(in: utf8, at: word) else { return count > 0 }
            end = word
            let before = end
            skip { _ in false }
            if before == end || end == start { return count < 5 }
        }
        return false
    }

    /// The start of the word that ends here, including the full stop of an initial.
    private func wordStart() -> Int {
        var offset = end
        if offset - start >= 2, utf8[offset - 1] == UInt8(ascii: "."), isInitial(at: offset - 2) { offset -= 1 }
        while offset > start, Letters.isWordByte(utf8[offset - 1]) || isJoiner(utf8[offset - 1]) {
            if WhiteSpace.count(in: utf8, before: offset) > 0 || isQuotationMark(before: offset) { break }
            offset -= 1
        }
        return offset
    }

    private func isInitial(at offset: Int) -> Bool {
        guard Letters.isUppercase(in: utf8, at: offset) else { return false }
        return offset == start || !Letters.isWordByte(utf8[offset - 1])
    }

    private func isJoiner(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }

    private func isQuotationMark(before offset: Int) -> Bool {
        offset - start >= 3 && utf8[offset - 3] == 0xE2 && utf8[offset - 2] == 0x80 && utf8[offset - 1] >= 0x9C
    }
}
