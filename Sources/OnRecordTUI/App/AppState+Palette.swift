import Terminal

/// `:`: the commands by their names.
extension AppState {
    /// Takes a key into the palette.
    mutating func type(_ key: Key, in palette: CommandPalette) -> [Effect] {
        var palette = palette
        switch palette.take(key, rows: window.overlayRows) {
        case .accepted: return run(palette)
        case .cancelled:
            overlay = palette.below
            return []
        case .unknown: return say("Enter runs the command, arrows select, Esc cancels")
        case .changed, .moved, nil: overlay = .palette(palette)
        }
        return []
    }

    private mutating func run(_ palette: CommandPalette) -> [Effect] {
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
