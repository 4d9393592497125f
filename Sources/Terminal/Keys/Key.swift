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

    /// Keys held with it.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// A set of the modifiers with these bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Shift, with keys that type nothing: `<S-Tab>`.
        public static let shift = Modifiers(rawValue: 1)
        /// Ctrl.
        public static let control = Modifiers(rawValue: 2)
        /// Alt or Meta.
        public static let alt = Modifiers(rawValue: 4)
    }

    /// The key without its modifiers.
    public let code: Code
    /// Keys held with it.
    public let modifiers: Modifiers

    /// The key `code` with `modifiers` held. Ctrl with a letter is that letter in lower case with `.control`.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }
}
