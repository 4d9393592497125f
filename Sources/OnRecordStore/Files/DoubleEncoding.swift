/// UTF-8 that was taken for Windows-1252 (or Latin-1) and encoded in UTF-8 once more: "â€œ" for "“".
enum DoubleEncoding {
    /// Text as it was before.
    struct Repair: Hashable {
        var bytes: [UInt8]
        /// How many characters were decoded once more.
        var count: Int
        /// The offset of the first of these.
        var first: Int
        /// How many characters fewer it has than before, and where.
        var omissions: [TextOmission]
    }

    /// `bytes`, which are valid UTF-8, as they were before they were encoded twice or more often; `nil` where nothing shows
    /// that they were.
    static func repair(_ bytes: [UInt8]) -> Repair? {
        guard var repair = repairOnce(bytes)?.repair else { return nil }
        for _ in 0..<mostTimes - 1 {
            guard let (next, places) = repairOnce(repair.bytes) else { break }
            let moved = repair.omissions.map { TextOmission(offset: places.new($0.offset), codePoints: $0.codePoints) }
            repair = Repair(
                bytes: next.bytes, count: max(repair.count, next.count), first: min(repair.first, next.first),
                omissions: (moved + next.omissions).sorted { $0.offset < $1.offset })
        }
        return repair
    }

    /// Text was encoded no more often than this.
    private static let mostTimes = 3
    /// So many sequences that may be text are no chance where there is nothing else but ASCII.
    private static let manySequences = 8

    /// Where sequences ended, and where their characters end.
    private struct Places {
        var ends: [(old: Int, new: Int)] = []

        /// Where what stood at the offset `old` stands now; what stood within a sequence, at its end.
        func new(_ old: Int) -> Int {
            let next = ends.partitionPoint { $0.old >= old }
            let moved = next == 0 ? old : old - ends[next - 1].old + ends[next - 1].new
            return next < ends.count ? min(moved, ends[next].new) : moved
        }
    }

    private static func repairOnce(_ bytes: [UInt8]) -> (repair: Repair, places: Places)? {
        let found = Sequences(in: bytes)
        guard found.certain > 0 || (found.isConsistent && found.all.count >= manySequences) else { return nil }
        let chosen = found.isConsistent ? found.all : found.all.filter(\.isCertain)
        var result = Repair(bytes: [], count: chosen.count, first: chosen.first?.range.lowerBound ?? 0, omissions: [])
        var places = Places()
        result.bytes.reserveCapacity(bytes.count)
        var offset = 0
        for sequence in chosen {
            result.bytes += bytes[offset..<sequence.range.lowerBound]
            result.bytes += sequence.bytes
            offset = sequence.range.upperBound
            let end = result.bytes.count
            result.omissions.append(TextOmission(offset: end, codePoints: sequence.codePoints - 1))
            places.ends.append((offset, end))
        }
        result.bytes += bytes[offset...]
        return (result, places)
    }

    /// Characters that stand for the bytes of one.
    private struct Sequence {
        let range: Range<Int>
        /// The character that they stand for, in UTF-8.
        let bytes: [UInt8]
        /// How many characters they are.
        let codePoints: Int
        /// Whether no text has these characters together.
        let isCertain: Bool
    }

    /// The sequences of some text.
    private struct Sequences {
        var all: [Sequence] = []
        var certain = 0
        /// Whether all that is not ASCII belongs to some sequence.
        var isConsistent = true

        init(in bytes: [UInt8]) {
            bytes.withUnsafeBufferPointer { bytes in
                var offset = 0
                while offset < bytes.count {
                    guard bytes[offset] >= 0x80 else {
                        offset += 1
                        continue
                    }
                    if let sequence = DoubleEncoding.sequence(in: bytes, at: offset) {
                        all.append(sequence)
                        certain += sequence.isCertain ? 1 : 0
                        offset = sequence.range.upperBound
                    } else {
                        isConsistent = false
                        offset += bytes[offset] >= 0xF0 ? 4 : bytes[offset] >= 0xE0 ? 3 : 2
                    }
                }
            }
        }
    }

    private static func sequence(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Sequence? {
        // Its first character is one of "Â" to "ô".
        guard bytes[start] == 0xC3, start + 1 < bytes.count, (0x82...0xB4).contains(bytes[start + 1]) else {
            return nil
        }
        let lead = bytes[start + 1] + 0x40
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        var original = [lead]
        var offset = start + 2
        while original.count < length {
            guard let (byte, size) = continuation(in: bytes, at: offset) else { return nil }
            original.append(byte)
            offset += size
        }
        guard let text = String(validating: original, as: UTF8.self), let scalar = text.unicodeScalars.first else {
            return nil
        }
        // A control of Latin-1 was a mark of Windows-1252 before: no text holds such controls.
        let mark = (0x80...0x9F).contains(scalar.value) ? Windows1252.scalar(UInt8(scalar.value)) : "\u{FFFD}"
        let meant = mark == "\u{FFFD}" ? scalar : mark
        return Sequence(
            range: start..<offset, bytes: Array(String(meant).utf8), codePoints: length, isCertain: isCertain(original))
    }

    /// The byte from 0x80 to 0xBF that the character at `offset` stands for, and the character's length.
    private static func continuation(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt8, Int)? {
        guard offset + 1 < bytes.count else { return nil }
        let (lead, second) = (bytes[offset], bytes[offset + 1])
        // Latin-1 has controls where Windows-1252 has marks, which has none in five places.
        if lead == 0xC2 { return (second, 2) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard (0xC5...0xE2).contains(lead), offset + length <= bytes.count else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in bytes[(offset + 1)..<(offset + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        return Windows1252.upperControl(of: value).map { ($0, length) }
    }

    /// Whether no text has the characters of `original` together. An accented letter before a closing mark and a dash is
    /// text: "CAFÉ”", "café”—".
    private static func isCertain(_ original: [UInt8]) -> Bool {
        switch original[0] {
        case 0xC2, 0xC3: !closingMarks.contains(original[1])
        case 0xE2: [0x80, 0x82, 0x84, 0x86, 0x88].contains(original[1])
        case 0xEF: original == [0xEF, 0xBB, 0xBF] || original == [0xEF, 0xBF, 0xBD]
        case 0xF0: original[1] == 0x9F
        default: false
        }
    }

    /// The marks that may come after a letter in text, as bytes of Windows-1252.
    private static let closingMarks: Set<UInt8> = [0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9B, 0xAB, 0xBB]
}
