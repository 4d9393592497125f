import Terminal

/// `:`: the commands by their names.
extension AppState {
    /// Lays the palette over whatever there is.
    mutating func openPalette() { overlay = .palette(Palette(below: overlay)) }

    /// Takes a key into the palette.
    mutating func type(_ key: Key, in palette: Palette) -> [Effect] {
        var palette = palette
        if let step = Self.step(key) {
            palette.selected = max(
                0, min(palette.selected + step * (abs(step) > 1 ? overlayRows - 1 : 1), palette.matches.count - 1))
        } else {
            switch palette.line.take(key) {
            case .accepted: return run(palette)
            case .cancelled:
                overlay = palette.below
                return []
            case .changed: palette.selected = 0
            case .moved: break
            case .unknown: return say("Enter runs the command, arrows select, Esc cancels")
            }
        }
        overlay = .palette(palette)
        return []
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

    private mutating func run(_ palette: Palette) -> [Effect] {
        overlay = palette.below
        if let number = palette.number, let command = CommandTable.command(named: "bottom") {
            return apply(Invocation(command: command, count: number))
        }
        let matches = palette.matches
        guard matches.indices.contains(palette.selected) else { return say("no command “\(palette.line.text)”") }
        let command = matches[palette.selected]
        guard !command.takesLetter else {
            return say("\(command.name) needs a letter: press \(keys.key(of: command.name)), then the letter")
        }
        return apply(Invocation(command: command))
    }
}
