/// Bytes as text, and back: what is not UTF-8 is written `\xFF`, and so is the backslash of what could be taken for that.
enum ByteEscapes {
    private static let backslash = UInt8(ascii: "\\")

    /// The text of `bytes`, different for all bytes.
    static func text(of bytes: [UInt8]) -> String {
        if !bytes.contains(backslash), let text = String(validating: bytes, as: UTF8.self) { return text }
        var text: [UInt8] = []
        var offset = 0
        var source = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let encoded):
                let isEscape = escaped(bytes, at: offset) != nil
                text += isEscape ? escape(bytes[offset]) : Array(encoded)
                offset += encoded.count
            case .error(let count):
                for byte in bytes[offset..<offset + count] { text += escape(byte) }
                offset += count
            case .emptyInput: return String(decoding: text, as: UTF8.self)
            }
        }
    }

    /// The bytes that `text(of:)` has given as `text`.
    static func bytes(of text: String) -> [UInt8] {
        let text = Array(text.utf8)
        var bytes: [UInt8] = []
        var offset = 0
        while offset < text.count {
            let byte = escaped(text, at: offset)
            bytes.append(byte ?? text[offset])
            offset += byte == nil ? 1 : 4
        }
        return bytes
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = String(byte, radix: 16, uppercase: true)
        return Array("\\x\(digits.count == 1 ? "0" : "")\(digits)".utf8)
    }

    /// The byte that is written at `offset` of `text`, where one is.
    private static func escaped(_ text: [UInt8], at offset: Int) -> UInt8? {
        guard text[offset] == backslash, offset + 3 < text.count, text[offset + 1] == UInt8(ascii: "x") else {
            return nil
        }
        let digits = String(decoding: text[(offset + 2)...(offset + 3)], as: UTF8.self)
        return digits.allSatisfy(\.isHexDigit) ? UInt8(digits, radix: 16) : nil
    }
}
