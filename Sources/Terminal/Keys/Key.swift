/// A key as the user pressed it.
public struct Key: Hashable, Sendable {
    /// The key without its modifiers.
    public enum Code: Hashable, Sendable {
        /// A key that types a scalar: "j", "G", "é". Shift is in the scalar itself.
        case character(Unicode.Scalar)
        case enter, escape, tab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1 and so on.
        case function(Int)
    }

    /// The modifiers of a key.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// A set of the modifiers with these bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Shift, for keys that type nothing: `<S-Tab>`.
        public static let shift = Modifiers(rawValue: 1)
        /// Ctrl.
        public static let control = Modifiers(rawValue: 2)
        /// Alt or Meta.
        public static let alt = Modifiers(rawValue: 4)
    }

    /// The key without its modifiers.
    public let code: Code
    /// The modifiers held with it.
    public let modifiers: Modifiers

    /// The key `code` with `modifiers`. Ctrl with a letter is the lower-case letter with `.control`.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// The key that a terminal reports for `code` with `modifiers`: Shift becomes part of the scalar, `<C-m>` is Enter.
    init(normalizing code: Code, _ modifiers: Modifiers) {
        guard case .character(var scalar) = code else {
            self.init(code, modifiers)
            return
        }
        if modifiers.contains(.shift), let upper = scalar.properties.uppercaseMapping.onlyScalar { scalar = upper }
        var key = Key(.character(scalar))
        if modifiers.contains(.control) {
            let lower = scalar.properties.lowercaseMapping.onlyScalar ?? scalar
            key = lower.controlByte.map(Key.init(typing:)) ?? Key(.character(lower), .control)
        }
        self.init(key.code, key.modifiers.union(modifiers.intersection(.alt)))
    }

    /// The key that types `scalar`, including control characters: 0x0D is Enter, 0x0F is Ctrl-O.
    init(typing scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0A, 0x0D: self.init(.enter)
        case 0x09: self.init(.tab)
        case 0x1B: self.init(.escape)
        case 0x08, 0x7F: self.init(.backspace)
        case 0x00: self.init(.character(" "), .control)
        case 0x01..<0x1B: self.init(.character(Unicode.Scalar(UInt8(scalar.value) + 0x60)), .control)
        case 0x1C..<0x20: self.init(.character(Unicode.Scalar(UInt8(scalar.value) + 0x40)), .control)
        default: self.init(.character(scalar))
        }
    }
}

extension Key: CustomStringConvertible {
    /// The key in vim's notation, as in `KeySequence`: `j`, `<C-o>`, `<S-Tab>`, `<lt>`.
    public var description: String {
        let isPlain = modifiers.isEmpty
        if case .character(let scalar) = code, isPlain, scalar != "<", scalar != " " { return String(scalar) }
        let prefix =
            (modifiers.contains(.control) ? "C-" : "") + (modifiers.contains(.alt) ? "M-" : "")
            + (modifiers.contains(.shift) ? "S-" : "")
        return "<\(prefix)\(name)>"
    }

    /// The key as shown in help and hints: `^O`, `Alt-1`, `Shift-Tab`, `Space`.
    public var label: String {
        if case .character(let scalar) = code, modifiers == .control, scalar != " " {
            return "^" + scalar.properties.uppercaseMapping
        }
        let prefix =
            (modifiers.contains(.control) ? "Ctrl-" : "") + (modifiers.contains(.alt) ? "Alt-" : "")
            + (modifiers.contains(.shift) ? "Shift-" : "")
        return prefix + shortName
    }

    private var name: String {
        if case .character(let scalar) = code { return KeyName.name(of: code) ?? String(scalar) }
        return KeyName.name(of: code) ?? ""
    }

    private var shortName: String {
        switch code {
        case .character(" "): "Space"
        case .character(let scalar): String(scalar)
        case .backspace: "Backspace"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        default: name
        }
    }
}

extension String {
    /// Its only scalar; `nil` if it has several or none.
    fileprivate var onlyScalar: Unicode.Scalar? { unicodeScalars.count == 1 ? unicodeScalars.first : nil }
}

extension Unicode.Scalar {
    /// What a terminal sends for it with Ctrl; `nil` if that is the scalar itself or nothing.
    fileprivate var controlByte: Unicode.Scalar? {
        switch value {
        case 0x61...0x7A: Unicode.Scalar(UInt8(value) - 0x60)
        case 0x40, 0x5B...0x5F: Unicode.Scalar(UInt8(value) - 0x40)
        case 0x20: Unicode.Scalar(UInt8(0))
        case 0x3F: Unicode.Scalar(UInt8(0x7F))
        default: nil
        }
    }
}
