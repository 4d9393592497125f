/// Decodes a terminal's input into keys, mouse reports, pastes and answers: Esc and "x" together are Alt-x.
struct KeyDecoder {
    /// The next input according to the terminal's description.
    enum Input: Hashable {
        /// A typed scalar, or the start of a sequence that the description does not know.
        case scalar(Unicode.Scalar)
        /// A key in the description.
        case key(Key)
        /// Not a key.
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

    /// Input that was read but not yet returned.
    private var held: Input?
    /// The pasted text so far, until its end arrives.
    private var paste: [Unicode.Scalar]?

    /// The longest sequence: whatever sends more without an end has not sent a key.
    private static let longestSequence = 64
    /// The most scalars kept of a paste, which goes into a prompt.
    private static let longestPaste = 10_000
    private static let pasteStart = "[200~"
    private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars)

    /// The next output; `nil` if `read` has no more input at the moment.
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

    /// The rest of a sequence; `nil` if it means nothing, so that reports are not taken for typing.
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

    /// Continues a paste; returns it when its end arrives. Keys in it that the description knows are dropped.
    private mutating func pasted(_ read: () -> Input?) -> Output? {
        guard var text = paste else { return nil }
        while let input = read() {
            guard case .scalar(let scalar) = input else { continue }
            // Keep enough to recognise the end.
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
