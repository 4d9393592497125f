import Terminal

/// Which panes a window of some size has room for, and where they stand.
struct ScreenLayout: Hashable, Sendable {
    /// How the panes share the window.
    enum Form: Hashable, Sendable {
        /// Side by side.
        case columns
        /// The list over the article; the sidebar stands beside both while it has the focus.
        case stacked
        /// Only the pane that has the focus.
        case single
    }

    /// How the panes share the window.
    let form: Form
    /// Line of the program, the folder and the search.
    private(set) var header: Rect?
    /// Line of hints, messages and what is typed.
    private(set) var footer: Rect?
    /// Line that says who is quoted where the sidebar is not seen.
    private(set) var who: Rect?
    /// The panes that are seen.
    private(set) var frames: [Pane: PaneFrame] = [:]
    /// Columns between panes.
    private(set) var separators: [Rect] = []
    /// All between header and footer: for what lies over the panes.
    private(set) var middle: Rect

    /// From so many rows on there is a frame: header, titles.
    private static let framedRows = 10
    private static let stackedRows = 12

    /// The layout of a window of `size` with the focus on `focus`; `needsFooter` where something must be shown there
    /// however short the window is, `sizes` how the user divided it.
    init(size: Size, focus: Pane, needsFooter: Bool = false, sizes: PaneSizes = PaneSizes()) {
        form =
            sizes.isZoomed
            ? .single
            : size.columns >= 110 ? .columns : size.columns >= 72 && size.rows >= Self.stackedRows ? .stacked : .single
        let isFramed = size.rows >= Self.framedRows
        let headerRows = isFramed ? 1 : 0
        let footerRows = size.rows >= 5 || (needsFooter && size.rows > 0) ? 1 : 0
        if headerRows > 0 { header = Rect(column: 0, row: 0, columns: size.columns, rows: 1) }
        if footerRows > 0 { footer = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1) }
        middle = Rect(
            column: 0, row: headerRows, columns: size.columns, rows: size.rows - headerRows - footerRows)
        switch form {
        case .columns: divideColumns(sizes, isFramed: isFramed)
        case .stacked: stack(sizes, focus: focus)
        case .single: frames[focus] = PaneFrame(middle, hasTitle: isFramed)
        }
    }

    /// The narrowest that the user can make a pane at the side, and the reader.
    private static let (leastSide, leastReader) = (12, 30)
    /// The usual widths: a part of the window in percent, between two ends.
    private static let usualList = (percent: 28, range: 30...56)
    private static let usualSidebar = (percent: 22, range: 26...44)

    private mutating func divideColumns(_ sizes: PaneSizes, isFramed: Bool) {
        let sides = middle.size.columns - Self.leastReader - 2
        let list = max(Self.leastSide, min(sizes.list ?? usual(Self.usualList), sides - Self.leastSide))
        let sidebar = max(Self.leastSide, min(sizes.sidebar ?? usual(Self.usualSidebar), sides - list))
        let reader = middle.size.columns - list - sidebar - 2
        func frame(_ column: Int, _ columns: Int) -> PaneFrame {
            PaneFrame(
                Rect(column: column, row: middle.row, columns: columns, rows: middle.size.rows), hasTitle: isFramed)
        }
        frames = [
            .list: frame(0, list), .reader: frame(list + 1, reader), .sidebar: frame(list + reader + 2, sidebar),
        ]
        separators = [list, list + reader + 1].map {
            Rect(column: $0, row: middle.row, columns: 1, rows: middle.size.rows)
        }
    }

    private func usual(_ width: (percent: Int, range: ClosedRange<Int>)) -> Int {
        max(width.range.lowerBound, min(middle.size.columns * width.percent / 100, width.range.upperBound))
    }

    private mutating func stack(_ sizes: PaneSizes, focus: Pane) {
        let (whole, top) = (middle.size.columns, middle.row)
        // The drawer takes its room from the panes beside it: half a line of text is of no use.
        let drawer = focus == .sidebar ? min(34, whole / 2) : 0
        let columns = drawer > 0 ? whole - drawer - 1 : whole
        let list = 1 + max(1, min(sizes.listRows ?? max(2, min(8, middle.size.rows / 4)), middle.size.rows - 6))
        let end = middle.endRow - 1
        who = Rect(column: 0, row: end, columns: whole, rows: 1)
        frames[.list] = PaneFrame(Rect(column: 0, row: top, columns: columns, rows: list), hasTitle: true)
        frames[.reader] = PaneFrame(
            Rect(column: 0, row: top + list, columns: columns, rows: end - top - list), hasTitle: true)
        guard drawer > 0 else { return }
        frames[.sidebar] = PaneFrame(
            Rect(column: columns + 1, row: top, columns: drawer, rows: end - top), hasTitle: true)
        separators = [Rect(column: columns, row: top, columns: 1, rows: end - top)]
    }
}

extension ScreenLayout {
    /// The pane at `position`; the one in front where several overlap.
    func pane(at position: Position) -> Pane? {
        [Pane.sidebar, .list, .reader].first { frames[$0]?.contains(position) == true }
    }

    /// The pane whose edge `position` is on, where panes stand side by side.
    func edge(at position: Position) -> Pane? {
        guard form == .columns else { return nil }
        return separators.firstIndex { $0.contains(column: position.column, row: position.row) }
            .map { $0 == 0 ? .list : .sidebar }
    }
}
