/// Turns what a terminal sends into keys: Esc and "x" that come together are Alt-x.
struct KeyDecoder {
    /// What the terminal's description makes of the next bytes.
    enum Input: Hashable {
        /// A scalar was typed, or begins what the description does not know.
        case scalar(Unicode.Scalar)
        /// A key that the description knows.
        case key(Key)
        /// Something that is no key.
        case nothing
    }

    /// Read already, but not part of the key that was returned last.
    private var held: Input?

    /// A terminal that sends more than this without an end has not sent a key.
    private static let longestSequence = 64

    /// The next key; nil where `read` has nothing more at the moment.
    mutating func next(_ read: () -> Input?) -> Key? {
        while let input = take(read) {
            switch input {
            case .scalar("\u{1B}"): if let key = afterEscape(read) { return key }
            case .scalar(let scalar): return Key(typing: scalar)
            case .key(let key): return key
            case .nothing: continue
            }
        }
        return nil
    }

    private mutating func take(_ read: () -> Input?) -> Input? {
        defer { held = nil }
        return held ?? read()
    }

    private mutating func afterEscape(_ read: () -> Input?) -> Key? {
        switch read() {
        case nil, .nothing: return Key(.escape)
        case .key(let key): return Key(key.code, key.modifiers.union(.alt))
        case .scalar("\u{1B}"):
            held = .scalar("\u{1B}")
            return Key(.escape)
        case .scalar(let scalar):
            if EscapeSequence.opens(with: scalar) { return sequence(opener: scalar, read) }
            return withAlt(scalar)
        }
    }

    private func withAlt(_ scalar: Unicode.Scalar) -> Key {
        let key = Key(typing: scalar)
        return Key(key.code, key.modifiers.union(.alt))
    }

    /// The rest of a sequence; nil where it is none of a key's, so that a terminal's answer is not taken for typing.
    private func sequence(opener: Unicode.Scalar, _ read: () -> Input?) -> Key? {
        var body = String(opener)
        while body.utf8.count < Self.longestSequence, case .scalar(let scalar) = read() {
            body.unicodeScalars.append(scalar)
            if EscapeSequence.ends(with: scalar, after: opener) { return EscapeSequence.key(body) }
        }
        return body.unicodeScalars.count == 1 ? withAlt(opener) : nil
    }
}
