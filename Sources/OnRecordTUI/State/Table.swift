import OnRecordStore

/// A table that covers the panes, a window of rows at a time.
struct Table: Sendable {
    /// What it shows.
    var listing: TableListing
    /// What a record can be of, the current scope first.
    var scopes: [RecordScope]
    /// Which names a table of names shows, whatever narrows it down.
    var entityScope = EntityScope.everybody
    /// What narrows it down, as typed.
    var filter = ""
    /// How many rows there are.
    private(set) var count = 0
    /// The index of the first of `rows`.
    private(set) var start = 0
    /// The rows that are held: those on screen, and some more on both sides.
    private(set) var rows: [TableItem] = []
    /// The groups that have rows among these, and their neighbours.
    private(set) var groups: [RowGroup] = []
    /// What bars are measured by.
    private(set) var scale = TableScale()
    /// The index of the selected row.
    private(set) var selected = 0
    /// The index of the topmost visible row.
    private(set) var top = 0
    /// The row to be selected wherever it stands.
    var wanted: TableItemID?
    /// Whether rows of another listing are awaited.
    var isRunning = true
    /// Whether there is a preview of the selected row.
    var hasPreview = true
    /// The preview, where it is of that row.
    var preview: Excerpt?

    /// A table of `listing`, whose rows are still to come.
    init(_ listing: TableListing, scopes: [RecordScope] = [], filter: String = "", selected: Int = 0) {
        self.listing = listing
        self.scopes = scopes
        self.filter = filter
        self.selected = selected
    }

    /// The table as it was at `place`.
    init(_ place: TablePlace) {
        self.init(place.listing, scopes: place.scopes, filter: place.filter, selected: place.index)
        entityScope = place.entityScope
        wanted = place.item
    }

    /// The selected row, to come back to.
    var place: TablePlace {
        TablePlace(
            listing: listing, scopes: scopes, entityScope: entityScope, filter: filter, index: selected,
            item: wanted ?? selectedItem?.id)
    }

    /// The row at `index`, where it is held.
    func item(at index: Int) -> TableItem? { rows.indices.contains(index - start) ? rows[index - start] : nil }

    /// The selected row, where it is held.
    var selectedItem: TableItem? { item(at: selected) }

    /// Takes rows that were asked for.
    mutating func receive(
        _ rows: [TableItem], from start: Int, of count: Int, groups: [RowGroup], scale: TableScale, selected: Int
    ) {
        (self.rows, self.start, self.count, self.groups, self.scale) = (rows, start, count, groups, scale)
        (wanted, isRunning) = (nil, false)
        select(selected)
    }

    /// Selects the row at `index`, or the nearest there is.
    mutating func select(_ index: Int) { selected = max(0, min(index, count - 1)) }

    // MARK: Groups

    /// Whether rows stand under headings.
    var isGrouped: Bool {
        if case .record(let listing) = listing { listing.grouping != nil } else { false }
    }

    /// The group that starts with the row at `index`; of the topmost row, the one that it is in.
    func heading(over index: Int) -> RowGroup? {
        guard isGrouped else { return nil }
        return groups.first { index == top ? ($0.start..<$0.start + $0.count).contains(index) : $0.start == index }
    }

    /// The index of the first row of the next group, or of this one and then of the one before.
    func group(_ direction: Direction) -> Int? {
        switch direction {
        case .next: groups.map { $0.start + $0.count }.first { $0 > selected }.flatMap { $0 < count ? $0 : nil }
        case .previous: groups.last { $0.start < selected }?.start
        }
    }

    // MARK: The window

    /// The rows of the window, each with the line of `lines` that it stands in, below its heading.
    func places(lines: Int) -> [(index: Int, line: Int)] {
        var (places, next): ([(index: Int, line: Int)], Int) = ([], 0)
        for index in top..<max(top, min(count, top + lines)) {
            let line = next + (heading(over: index) == nil ? 0 : 1)
            guard line < lines || places.isEmpty else { break }
            places.append((index, line))
            next = line + 1
        }
        return places
    }

    /// Moves the window of `lines` lines so that the selected row is in it: in its middle, if it was outside, so that not every
    /// key scrolls.
    mutating func reveal(lines: Int) {
        let lines = max(1, lines)
        if selected < top || selected >= top + lines || self.lines(from: top, to: selected) > lines {
            top = max(0, selected - lines / 2)
            while top < selected, self.lines(from: top, to: selected) > lines { top += 1 }
        }
        top = max(0, min(top, count - 1))
        // No line stays blank while there are rows above.
        while top > 0, top >= count - lines, self.lines(from: top - 1, to: count - 1) <= lines { top -= 1 }
    }

    private func lines(from first: Int, to last: Int) -> Int {
        last - first + 1 + (isGrouped ? 1 + groups.count { $0.start > first && $0.start <= last } : 0)
    }

    /// Whether every row of a window of `lines` lines is held.
    func holds(lines: Int) -> Bool { top >= start && min(count, top + lines) <= start + rows.count }
}
