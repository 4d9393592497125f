import OnRecordStore
import Terminal

/// The files that are not read, each with the reason.
struct SkippedFilesPane: Drawing {
    let list: SkippedFileList
    let theme: Theme

    func draw(into surface: inout Surface) {
        let columns = surface.size.columns
        let rows = max(0, surface.size.rows - 1)
        let last = min(list.files.count, list.top + rows)
        let position = list.files.count <= rows ? "" : "\(list.top + 1)-\(last) of \(list.files.count)"
        let start = surface.writeRight(SafeText(position), endingAt: columns - 1, row: 0)
        surface.write("►", column: 0, row: 0, style: theme.focusedTitle)
        surface.write(
            Elision.line("FILES NOT READ    \(list.summary)", cells: max(0, start - 4)), column: 2, row: 0,
            style: theme.focusedTitle)
        for (row, file) in list.files.dropFirst(list.top).prefix(rows).enumerated() {
            let reason = Elision.line(file.reason.words, cells: columns / 2)
            let left = surface.writeRight(reason, endingAt: columns - 1, row: row + 1, style: theme.dim)
            surface.write(Elision.line(file.path, cells: max(0, left - 4)), column: 2, row: row + 1)
        }
    }
}
