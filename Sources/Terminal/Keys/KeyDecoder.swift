/// Turns what a terminal sends into keys and the like: Esc and "x" that come together are Alt-x.
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

    /// What came.
    enum Output: Hashable {
        case key(Key)
        case mouse(Mouse)
        /// Text that was pasted.
        case paste(String)
        case answer(TerminalAnswer)
    }

    /// Read already, but not part of what was returned last.
    private var held: Input?
    /// The pasted text so far, while its end has not come.
    private var paste: [Unicode.Scalar]?

    /// A terminal that sends more than this without an end has not sent a key.
    private static let longestSequence = 64
    /// Of a paste no more is kept, in scalars: it goes into a line.
    private static let longestPaste = 10_000
    private static let pasteStart = "[200~"
    private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars)

    /// What comes next; nil where `read` has nothing more at the moment.
    mutating func next(_ read: () -> Input?) -> Output? {
        if paste != nil { return pasted(read) }
        while let input = take(read) {
            switch input {
            case .scalar("\u{1B}"):
                if let output = afterEscape(read) { return output }
                if paste != nil { return pasted(read) }
            case .scalar(let scalar): return .key(Key(typing: scalar))
            case .key(let key): return .key(key)
            case .nothing: continue
            }
        }
        return nil
    }

    private mutating func take(_ read: () -> Input?) -> Input? {
        defer { held = nil }
        return held ?? read()
    }

    private mutating func afterEscape(_ read: () -> Input?) -> Output? {
        switch read() {
        case nil, .nothing: return .key(Key(.escape))
        case .key(let key): return .key(Key(key.code, key.modifiers.union(.alt)))
        case .scalar("\u{1B}"):
            held = .scalar("\u{1B}")
            return .key(Key(.escape))
        case .scalar(let scalar):
            if EscapeSequence.opens(with: scalar) { return sequence(opener: scalar, read) }
            return .key(withAlt(scalar))
        }
    }

    private func withAlt(_ scalar: Unicode.Scalar) -> Key {
        let key = Key(typing: scalar)
        return Key(key.code, key.modifiers.union(.alt))
    }

    /// The rest of a sequence; nil where it means nothing, so that what a terminal reports is not taken for typing.
    private mutating func sequence(opener: Unicode.Scalar, _ read: () -> Input?) -> Output? {
        var body = String(opener)
        while body.utf8.count < Self.longestSequence, case .scalar(let scalar) = read() {
            body.unicodeScalars.append(scalar)
            if EscapeSequence.ends(with: scalar, after: opener) { return meaning(of: body) }
        }
        return body.unicodeScalars.count == 1 ? .key(withAlt(opener)) : nil
    }

    private mutating func meaning(of body: String) -> Output? {
        if body == Self.pasteStart {
            paste = []
            return nil
        }
        if let mouse = Mouse(report: body) { return .mouse(mouse) }
        if let answer = TerminalAnswer(body) { return .answer(answer) }
        return EscapeSequence.key(body).map { .key($0) }
    }

    /// Reads on in a paste; what it gives once its end has come. Keys that the description knows in it are left out.
    private mutating func pasted(_ read: () -> Input?) -> Output? {
        guard var text = paste else { return nil }
        while let input = read() {
            guard case .scalar(let scalar) = input else { continue }
            // The end must still be known when it comes.
            if text.count == Self.longestPaste + Self.pasteEnd.count { text.remove(at: Self.longestPaste) }
            text.append(scalar)
            guard text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else { continue }
            paste = nil
            var pasted = String.UnicodeScalarView()
            pasted.append(contentsOf: text.dropLast(Self.pasteEnd.count))
            return .paste(String(pasted))
        }
        paste = text
        return nil
    }
}
