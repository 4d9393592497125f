/// A set of phrases to find in folded text: lower case, straight quotation marks, single spaces.
struct PhraseTable: Sendable {
    /// The phrases by their first byte, 256 lists, so that most are never compared.
    private let byLead: [[[UInt8]]]
    /// Whether any phrase starts with a byte.
    private let isLead: [Bool]

    /// A table of `phrases`.
    init(_ phrases: [String]) {
        var byLead = [[[UInt8]]](repeating: [], count: 256)
        for phrase in phrases { if let lead = phrase.utf8.first { byLead[Int(lead)].append(Array(phrase.utf8)) } }
        self.byLead = byLead
        isLead = byLead.map { !$0.isEmpty }
    }

    /// Whether `folded` starts with one of the phrases, up to a word boundary.
    func opens(_ folded: [UInt8]) -> Bool {
        likely(folded).contains { folded.starts(with: $0) && endsWord(folded, $0.count) }
    }

    /// Whether `folded`, without marks and full stops at its end, is one of the phrases.
    func isWhole(_ folded: [UInt8]) -> Bool {
        let end = (folded.lastIndex { Letters.isWordByte($0) || Letters.isDigit($0) }).map { $0 + 1 } ?? 0
        return likely(folded).contains { $0.elementsEqual(folded[..<end]) }
    }

    /// Whether `folded` contains one of the phrases.
    func occurs(in folded: [UInt8]) -> Bool {
        folded.indices.contains { start in
            isLead[Int(folded[start])]
                && byLead[Int(folded[start])].contains { folded[start...].starts(with: $0) }
        }
    }

    /// The phrases with the same first byte as `folded`.
    private func likely(_ folded: [UInt8]) -> [[UInt8]] { folded.first.map { byLead[Int($0)] } ?? [] }

    private func endsWord(_ folded: [UInt8], _ count: Int) -> Bool {
        guard count < folded.count, count > 0, Letters.isWordByte(folded[count - 1]) else { return true }
        return !Letters.isWordByte(folded[count]) && !Letters.isDigit(folded[count])
    }
}
