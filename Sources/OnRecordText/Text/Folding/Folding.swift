/// Folds valid UTF-8 in one pass.
package struct Folding {
    private(set) var output: [UInt8] = []
    /// For each byte of `output`, the offset of the scalar that it comes from, if offsets are recorded.
    private(set) var starts: [UInt32] = []
    private let keepsStarts: Bool
    private let plainLetters = AccentTable.plainLetters

    package init(keepsStarts: Bool, capacity: Int) {
        self.keepsStarts = keepsStarts
        output.reserveCapacity(capacity)
        if keepsStarts { starts.reserveCapacity(capacity + 1) }
    }

    /// Folds `text`.
    package mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            if byte < 0x80 {
                foldASCII(byte, at: offset)
                offset += 1
            } else {
                offset += foldScalar(text, at: offset)
            }
        }
    }

    private mutating func foldASCII(_ byte: UInt8, at offset: Int) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): emit(byte, at: offset)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): emit(byte | 0x20, at: offset)
        case 0x20, 0x09...0x0D: emitOnce(UInt8(ascii: " "), at: offset)
        case UInt8(ascii: "-"): emitOnce(byte, at: offset)
        case UInt8(ascii: "`"): emit(UInt8(ascii: "'"), at: offset)
        default: emit(byte, at: offset)
        }
    }

    /// Folds the scalar of two or more bytes at `offset` and returns its length in bytes.
    private mutating func foldScalar(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let lead = text[offset]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        let end = min(offset + length, text.count)
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in text[(offset + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
        if let scalar = Unicode.Scalar(value) { fold(scalar, at: offset) }
        return end - offset
    }

    private mutating func fold(_ scalar: Unicode.Scalar, at offset: Int) {
        switch scalar {
        case "\u{201C}"..."\u{201F}", "«", "»", "\u{2033}", "\u{FF02}": emit(UInt8(ascii: "\""), at: offset)
        case "\u{2018}"..."\u{201B}", "\u{2032}", "´", "\u{2BC}", "\u{2039}", "\u{203A}":
            emit(UInt8(ascii: "'"), at: offset)
        case "\u{2010}"..."\u{2015}", "\u{2212}": emitOnce(UInt8(ascii: "-"), at: offset)
        case "…": emit("...", at: offset)
        case "ß", "ẞ": emit("ss", at: offset)
        case "æ", "Æ", "ǽ", "Ǽ", "ǣ", "Ǣ": emit("ae", at: offset)
        case "œ", "Œ": emit("oe", at: offset)
        case "\u{FB00}": emit("ff", at: offset)
        case "\u{FB01}": emit("fi", at: offset)
        case "\u{FB02}": emit("fl", at: offset)
        case "\u{FB03}": emit("ffi", at: offset)
        case "\u{FB04}": emit("ffl", at: offset)
        case "\u{FB05}", "\u{FB06}": emit("st", at: offset)
        case "þ", "Þ": emit("th", at: offset)
        case "ð", "Ð": emit("d", at: offset)
        default: foldOther(scalar, at: offset)
        }
    }

    private mutating func foldOther(_ scalar: Unicode.Scalar, at offset: Int) {
        let properties = scalar.properties
        if properties.isWhitespace { return emitOnce(UInt8(ascii: " "), at: offset) }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return
        default: break
        }
        if let plain = plainLetter(scalar) { return emit(plain, at: offset) }
        for lower in properties.lowercaseMapping.unicodeScalars
        where lower.properties.generalCategory != .nonspacingMark {
            emit(plainLetter(lower) ?? lower, at: offset)
        }
    }

    private func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value < plainLetters.count, plainLetters[Int(scalar.value)] != 0 else { return nil }
        return Unicode.Scalar(plainLetters[Int(scalar.value)])
    }

    private mutating func emit(_ scalar: Unicode.Scalar, at offset: Int) {
        for byte in UTF8.encode(scalar) ?? .init() { emit(byte, at: offset) }
    }

    private mutating func emit(_ text: StaticString, at offset: Int) {
        text.withUTF8Buffer { bytes in
            for byte in bytes { emit(byte, at: offset) }
        }
    }

    /// Emits `byte` unless it repeats the last one emitted: runs of white space and of dashes are folded into one.
    private mutating func emitOnce(_ byte: UInt8, at offset: Int) {
        if output.last != byte { emit(byte, at: offset) }
    }

    private mutating func emit(_ byte: UInt8, at offset: Int) {
        output.append(byte)
        if keepsStarts { starts.append(UInt32(truncatingIfNeeded: offset)) }
    }
}
