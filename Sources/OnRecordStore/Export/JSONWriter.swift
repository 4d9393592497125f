/// Writes JSON, value after value, into bytes.
///
/// The caller opens and closes objects and arrays in turn; commas are set here. Controls and the invisible characters
/// that reorder text are escaped, so no output of it can command a terminal.
public struct JSONWriter {
    /// What was written.
    public private(set) var bytes: [UInt8] = []
    /// Whether the next value has one before it in the same object or array.
    private var needsComma = false
    /// Whether the next value or bracket starts a new line.
    private var breaksLine = false

    /// A writer that has written nothing.
    public init() {}

    /// Writes an object whose members `body` writes.
    public mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed("{", "}", body) }

    /// Writes an array whose elements `body` writes.
    public mutating func array(_ body: (inout JSONWriter) -> Void) { enclosed("[", "]", body) }

    /// Writes a member's name; its value has to follow.
    public mutating func key(_ name: StaticString) {
        separate()
        // Names are the program's own and need no escapes.
        name.withUTF8Buffer { name in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 3) { text in
                text.initializeElement(at: 0, to: UInt8(ascii: "\""))
                for index in name.indices { text.initializeElement(at: index + 1, to: name[index]) }
                text.initializeElement(at: name.count + 1, to: UInt8(ascii: "\""))
                text.initializeElement(at: name.count + 2, to: UInt8(ascii: ":"))
                bytes.append(contentsOf: UnsafeBufferPointer(text))
            }
        }
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        var value = value
        value.withUTF8 { quote($0) }
        needsComma = true
    }

    /// Writes `text`, valid UTF-8, as a string.
    public mutating func string(utf8 text: ArraySlice<UInt8>) {
        separate()
        text.withUnsafeBufferPointer { quote($0) }
        needsComma = true
    }

    /// Writes a string, or null.
    public mutating func string(_ value: String?) {
        guard let value else { return null() }
        string(value)
    }

    /// Writes a whole number.
    public mutating func integer(_ value: Int) {
        guard value >= 0 else { return literal(String(value)) }
        separate()
        // The digits from the last to the first, behind each other in a place of their own.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = value
            repeat {
                start -= 1
                let (tens, ones) = rest.quotientAndRemainder(dividingBy: 10)
                digits.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: ones))
                rest = tens
            } while rest > 0
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
        needsComma = true
    }

    /// Writes null.
    public mutating func null() { literal("null") }

    /// Writes the member `name` of an object with the string `value`, or null.
    public mutating func member(_ name: StaticString, _ value: String?) {
        key(name)
        string(value)
    }

    /// Writes the member `name` of an object with the whole number `value`.
    public mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        integer(value)
    }

    /// Writes the member `name` of an object with the number `value` in hundredths, or null.
    public mutating func member(_ name: StaticString, _ value: Double?) {
        key(name)
        value.map { literal(Self.decimal($0)) } ?? null()
    }

    /// `value` in hundredths: "0.95".
    public static func decimal(_ value: Double) -> String {
        value.isFinite ? "\((value * 100).rounded() / 100)" : "0.0"
    }

    /// Starts a new line before the next element of an array, or before its end.
    public mutating func breakLine() { breaksLine = true }

    /// Ends a line, after which a new value may start.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    private mutating func enclosed(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        startLine()
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        startLine()
    }

    private mutating func startLine() {
        if breaksLine { bytes.append(UInt8(ascii: "\n")) }
        breaksLine = false
    }

    private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if utf8.allSatisfy(Self.isPlain) {
            bytes.append(contentsOf: utf8)
        } else {
            escape(String(decoding: utf8, as: UTF8.self))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether `byte` is an ASCII character that stands for itself.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ value: String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\r": bytes.append(contentsOf: "\\r".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            default: isHarmless(scalar) ? bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) : escape(scalar)
            }
        }
    }

    private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        for unit in UTF16.encode(scalar) ?? .init() {
            let digits = String(unit, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        }
    }
}
