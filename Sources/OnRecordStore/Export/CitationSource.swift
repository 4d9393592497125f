import OnRecordCore

/// Where an article can be found on the web, as far as it or a shortcut beside it tells.
public struct CitationSource: Hashable, Sendable {
    /// The address of the article.
    public let address: String?
    /// The address of a copy in an archive.
    public let archive: String?
    /// When it was seen there: the day on which that copy was made.
    public let accessed: DateStamp?

    /// No address.
    public static let none = CitationSource(address: nil, archive: nil, accessed: nil)

    private init(address: String?, archive: String?, accessed: DateStamp?) {
        self.address = address
        self.archive = archive
        self.accessed = accessed
    }

    /// The addresses that the article `text` and a `shortcut` beside it give.
    public init(of text: ArticleText, shortcut: String?) {
        let beside = shortcut.map { ArticleText($0) }
        let archived = ArchivedAddress.find(in: text) ?? beside.flatMap { ArchivedAddress.find(in: $0) }
        let given = AddressFinder.address(in: text) ?? beside.flatMap { AddressFinder.address(inShortcut: $0) }
        let own = given.flatMap { ArchivedAddress($0) == nil ? $0 : nil }
        self.init(
            address: own ?? archived?.original, archive: archived?.text,
            accessed: archived?.day.map {
                DateStamp(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100, span: TextSpan(0, 0))
            })
    }
}
