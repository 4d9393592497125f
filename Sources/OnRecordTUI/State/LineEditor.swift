import Terminal

/// One line of text with a cursor in it.
struct LineEditor: Hashable, Sendable {
    /// What a key did to the line.
    enum Outcome: Hashable, Sendable {
        case changed, moved, accepted, cancelled, unknown
    }

    /// What has been typed before the cursor.
    private(set) var before = ""
    /// What has been typed after it.
    private(set) var after = ""

    /// A line that holds `text`, the cursor at `offset` in UTF-8 bytes or else at its end.
    init(_ text: String = "", cursor offset: Int? = nil) {
        let place = text.unicodeScalars.indices.first { scalar in
            text.utf8.distance(from: text.startIndex, to: scalar) >= offset ?? .max
        }
        before = String(text.unicodeScalars[..<(place ?? text.endIndex)])
        after = String(text.unicodeScalars[(place ?? text.endIndex)...])
    }

    /// The whole line.
    var text: String { before + after }

    /// Whether it holds nothing but white space.
    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    /// Lets `key` act on the line. Backspace in an empty line cancels, as in vim.
    mutating func take(_ key: Key) -> Outcome {
        switch (key.code, key.modifiers) {
        case (.enter, _): return .accepted
        case (.escape, _), (.character("g"), .control), (.character("c"), .control): return .cancelled
        case (.backspace, _), (.character("h"), .control): return erase()
        case (.character(let scalar), []): return insert(scalar)
        case (.character(let scalar), .control): return control(scalar)
        default: return move(key.code)
        }
    }

    private mutating func insert(_ scalar: Unicode.Scalar) -> Outcome {
        before.unicodeScalars.append(scalar)
        return .changed
    }

    /// Inserts what was pasted, line ends as blanks.
    mutating func insert(pasted text: String) {
        let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        before.unicodeScalars.append(contentsOf: scalars)
    }

    private mutating func erase() -> Outcome {
        if text.isEmpty { return .cancelled }
        return before.popLast() == nil ? .moved : .changed
    }

    private mutating func control(_ scalar: Unicode.Scalar) -> Outcome {
        switch scalar {
        case "u": before = ""
        case "k": after = ""
        case "w": eraseWord()
        case "a": return move(.home)
        case "e": return move(.end)
        case "b": return move(.left)
        case "f": return move(.right)
        case "d": return move(.delete)
        default: return .unknown
        }
        return .changed
    }

    private mutating func eraseWord() {
        while before.last == " " { before.removeLast() }
        while let last = before.last, last != " " { before.removeLast() }
    }

    private mutating func move(_ code: Key.Code) -> Outcome {
        switch code {
        case .left: if let last = before.popLast() { after.insert(last, at: after.startIndex) }
        case .right: if !after.isEmpty { before.append(after.removeFirst()) }
        case .home: (before, after) = ("", text)
        case .end: (before, after) = (text, "")
        case .delete: return after.isEmpty ? .moved : deleteNext()
        default: return .unknown
        }
        return .moved
    }

    private mutating func deleteNext() -> Outcome {
        after.removeFirst()
        return .changed
    }
}
