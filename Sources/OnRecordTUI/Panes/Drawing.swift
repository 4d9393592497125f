import Terminal

/// A part of the screen that can draw itself.
protocol Drawing {
    /// Draws into `surface`, which is blank and has the size of the part.
    func draw(into surface: inout Surface)
}

extension Surface {
    /// Writes `text` so that it ends before `column`; returns the column where it starts.
    @discardableResult
    mutating func writeRight(_ text: SafeText, endingAt column: Int, row: Int, style: Style = .plain) -> Int {
        let start = column - text.width
        write(text, column: start, row: row, style: style)
        return start
    }
}
