/// Keys pressed one after the other, written as vim writes them: `}}s`, `/war<Enter>`, `<C-o>`, `<M-1>`, `<S-Tab>`.
///
/// Names are read in any case. A plain "<" that begins no name may stand for itself or be written `<lt>`.
public struct KeySequence: Hashable, Sendable {
    /// The keys, in the order of pressing.
    public let keys: [Key]

    /// The sequence of these keys.
    public init(_ keys: [Key]) {
        self.keys = keys
    }

    /// The keys that `notation` writes.
    ///
    /// - Throws: `KeySequence.ParseError` where it names a key that there is not.
    public init(parsing notation: String) throws(ParseError) {
        var keys: [Key] = []
        var rest = Substring(notation)
        while let scalar = rest.unicodeScalars.first {
            if let name = Self.name(at: rest) {
                keys.append(try Self.key(name))
                rest = rest[name.endIndex...].dropFirst()
            } else {
                keys.append(Key(typing: scalar))
                rest = Substring(rest.unicodeScalars.dropFirst())
            }
        }
        self.keys = keys
    }

    /// What stands between "<" and ">" at the beginning of `text`, where that can be a key's name.
    private static func name(at text: Substring) -> Substring? {
        guard text.first == "<" else { return nil }
        let inner = text.dropFirst()
        let name = inner.prefix { $0 != ">" && $0 != "<" && !$0.isWhitespace }
        return !name.isEmpty && inner[name.endIndex...].first == ">" ? name : nil
    }

    private static func key(_ name: Substring) throws(ParseError) -> Key {
        var modifiers: Key.Modifiers = []
        var rest = name
        while rest.count > 2, rest.dropFirst().first == "-", let modifier = modifier(rest.first) {
            modifiers.insert(modifier)
            rest = rest.dropFirst(2)
        }
        guard let code = KeyName.code(of: rest) else { throw ParseError(name: String(name)) }
        return Key(normalizing: code, modifiers)
    }

    private static func modifier(_ letter: Character?) -> Key.Modifiers? {
        switch letter {
        case "C", "c": .control
        case "S", "s": .shift
        case "M", "m", "A", "a": .alt
        default: nil
        }
    }
}

extension KeySequence: CustomStringConvertible {
    /// The sequence in the notation that `init(parsing:)` reads.
    public var description: String { keys.map(\.description).joined() }
}

extension KeySequence {
    /// A name in a sequence of keys that is no key's.
    public struct ParseError: Error, Hashable, CustomStringConvertible {
        /// The name, without its angle brackets.
        public let name: String

        /// What is wrong, and how to write it.
        public var description: String {
            "there is no key <\(name)>; the keys are <Enter> <Esc> <Tab> <Space> <BS> <Del> <Up> <Down> <Left> <Right> "
                + "<Home> <End> <PageUp> <PageDown> <F1>, with C-, S- or M- as in <C-o>, and <lt> for \"<\""
        }
    }
}
