import Terminal

/// The commands by their names, and the line that is typed to choose one.
struct PalettePane: Drawing {
    let palette: CommandPalette
    let keys: KeyTable
    let theme: Theme

    func draw(into surface: inout Surface) {
        let matches = palette.matches
        drawLine(of: matches.count, into: &surface)
        let rows = surface.size.rows - 1
        let top = max(0, palette.selected - rows + 1)
        for (row, index) in matches.indices.dropFirst(top).prefix(max(0, rows)).enumerated() {
            draw(matches[index], isSelected: index == palette.selected, row: row + 1, into: &surface)
        }
        guard matches.isEmpty else { return }
        let words = palette.number.map { "Enter goes to line \($0)" } ?? "no matching command"
        surface.write(Elision.line(words, cells: surface.size.columns - 3), column: 3, row: 1, style: theme.dim)
    }

    private func drawLine(of count: Int, into surface: inout Surface) {
        let columns = surface.size.columns
        let note = SafeText(count > 0 ? plural(count, "command") : "")
        let noteStart = columns - 1 - note.width
        if noteStart > columns / 2 { surface.writeRight(note, endingAt: columns - 1, row: 0, style: theme.dim) }
        surface.write(":", column: 1, row: 0, style: theme.key)
        let room = max(1, columns / 2 - 3)
        let column = surface.write(SafeText(palette.line.before).suffix(cells: room), column: 3, row: 0)
        surface.cursor = Position(column: min(column, max(0, columns - 1)), row: 0)
        surface.write(
            SafeText(palette.line.after).prefix(cells: max(0, noteStart - column - 1)), column: column, row: 0)
    }

    private func draw(_ command: Command, isSelected: Bool, row: Int, into surface: inout Surface) {
        let columns = surface.size.columns
        let style = isSelected ? theme.selected : theme.text
        if isSelected { surface.write(">", column: 1, row: row, style: style) }
        let key = Elision.line(keys.keys(of: command.name).joined(separator: " "), cells: max(0, columns / 4))
        let keyStart = surface.writeRight(key, endingAt: columns - 1, row: row, style: theme.key)
        let nameCells = max(0, min(22, keyStart - 4))
        surface.write(Elision.line(command.name, cells: nameCells), column: 3, row: row, style: style)
        let room = keyStart - 3 - nameCells - 3
        guard room > 8 else { return }
        surface.write(Elision.line(command.help, cells: room), column: 3 + nameCells + 1, row: row, style: theme.dim)
    }
}
