import Terminal

/// Typing into the command palette.
extension CommandPalette {
    /// Takes a key; a page of matches has `rows` rows. Returns `nil` where the key chose another match.
    mutating func take(_ key: Key, rows: Int) -> LineEditor.Outcome? {
        if let step = Self.step(key) {
            let rows = abs(step) > 1 ? rows - 1 : 1
            selected = max(0, min(selected + step * rows, matches.count - 1))
            return nil
        }
        let outcome = line.take(key)
        if outcome == .changed { selected = 0 }
        return outcome
    }

    /// Inserts pasted text.
    mutating func paste(_ text: String) {
        line.insert(pasted: text)
        selected = 0
    }

    /// Where a key leads in the list: one or, as 2, a page; `nil` where it is for the line.
    private static func step(_ key: Key) -> Int? {
        switch (key.code, key.modifiers) {
        case (.down, _), (.tab, []), (.character("n"), .control): 1
        case (.up, _), (.tab, .shift), (.character("p"), .control): -1
        case (.pageDown, _): 2
        case (.pageUp, _): -2
        default: nil
        }
    }
}
