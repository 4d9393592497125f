/// A column of a table.
struct TableColumn: Hashable, Sendable {
    /// What it shows.
    enum Content: Hashable, Sendable {
        case speaker, words, outlet, date, sure, kind, article
        case name, entityKind, mentions, mentionBar, articles, quoted, reported, outlets, first, last, months
    }

    /// What it shows.
    let content: Content
    /// The word over it.
    let heading: String
    /// The fewest cells that it makes sense with, and the most that it can use; `nil` where more is always better.
    let least: Int
    let most: Int?
    /// Its share of the cells that are left, compared with the other columns.
    let share: Int
    /// Which columns go first where there is no room for all: those with the highest number.
    let rank: Int
    /// Whether its cells are set to the right, as numbers are.
    let isRight: Bool

    init(
        _ content: Content, _ heading: String, least: Int, most: Int? = nil, share: Int = 0, rank: Int,
        isRight: Bool = false
    ) {
        self.content = content
        self.heading = heading
        self.least = least
        self.most = share > 0 ? most : least
        self.share = share
        self.rank = rank
        self.isRight = isRight
    }
}

extension TableKind {
    /// The columns, from left to right.
    var columns: [TableColumn] {
        switch self {
        case .record: Self.recordColumns
        case .everybody: Self.everybodyColumns
        }
    }

    private static let recordColumns = [
        TableColumn(.speaker, "speaker", least: 14, most: 28, share: 2, rank: 1),
        TableColumn(.words, "words", least: 30, share: 6, rank: 0),
        TableColumn(.kind, "kind", least: 8, rank: 5),
        TableColumn(.sure, "sure", least: 7, rank: 2),
        TableColumn(.date, "date", least: 11, rank: 3, isRight: true),
        TableColumn(.outlet, "outlet", least: 8, most: 18, share: 1, rank: 4),
        TableColumn(.article, "article", least: 30, most: 40, share: 2, rank: 6),
    ]

    private static let everybodyColumns = [
        TableColumn(.name, "name", least: 16, most: 40, share: 3, rank: 0),
        TableColumn(.entityKind, "kind", least: 12, rank: 8),
        TableColumn(.mentions, "mentions", least: 8, rank: 1, isRight: true),
        TableColumn(.mentionBar, "", least: 6, most: 20, share: 2, rank: 6),
        TableColumn(.articles, "articles", least: 8, rank: 3, isRight: true),
        TableColumn(.quoted, "quoted", least: 7, rank: 2, isRight: true),
        TableColumn(.reported, "reported", least: 8, rank: 4, isRight: true),
        TableColumn(.outlets, "outlets", least: 7, rank: 7, isRight: true),
        TableColumn(.months, "by month", least: 12, most: 36, share: 3, rank: 5),
        TableColumn(.first, "first", least: 8, rank: 10, isRight: true),
        TableColumn(.last, "last", least: 8, rank: 9, isRight: true),
    ]
}
