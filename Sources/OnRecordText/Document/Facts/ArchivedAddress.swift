/// The address of a copy of a page in a web archive, and when that copy was made.
public struct ArchivedAddress: Hashable, Sendable {
    /// The address of the copy.
    public let text: String
    /// The address of the page itself; `nil` where that of the copy does not tell it.
    public let original: String?
    /// The day on which the copy was made, as 20180528; `nil` where the address does not tell it.
    public let day: Int?

    private static let hosts = [
        "web.archive.org", "archive.today", "archive.ph", "archive.is", "archive.li", "archive.vn", "archive.md",
        "perma.cc", "ghostarchive.org", "webcitation.org",
    ]

    /// The archived address in `word`, without marks around it; `nil` if it is of no archive.
    public init?(_ word: String) {
        guard let address = WebAddress(word), let scheme = address.text.range(of: "://") else { return nil }
        let rest = address.text[scheme.upperBound...]
        let host = rest.prefix { $0 != "/" }.lowercased()
        let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        guard Self.hosts.contains(name), address.namesPage else { return nil }
        text = address.text
        // https://web.archive.org/web/20180528101500/https://example.org/story
        let parts = rest.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        let stamp = parts.first { $0.count >= 8 && $0.prefix(8).allSatisfy { ("0"..."9").contains($0) } }
        day = stamp.flatMap { Int($0.prefix(8)) }.flatMap { Self.isDay($0) ? $0 : nil }
        let page = parts.last.map(String.init).flatMap(WebAddress.init)
        original = page?.text == text ? nil : page?.text
    }

    private static func isDay(_ number: Int) -> Bool {
        (1990...2100).contains(number / 10_000) && (1...12).contains(number / 100 % 100)
            && (1...31).contains(number % 100)
    }

    /// The archived address that `text`, the text of an article or of a shortcut beside it, gives near its start or end.
    public static func find(in text: ArticleText) -> ArchivedAddress? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
        for line in lines.prefix(edge) + lines.dropFirst(edge).suffix(edge) where line.count < mostBytes {
            for word in String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace) {
                let own = word.uppercased().hasPrefix("URL=") ? word.dropFirst(4) : word
                if let address = ArchivedAddress(String(own)) { return address }
            }
        }
        return nil
    }

    /// How many lines at either end are looked through, and how long they may be.
    private static let (edge, mostBytes) = (12, 4000)
}

extension String {
    /// Where `words` first stand.
    fileprivate func range(of words: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(words) }.map { $0..<index($0, offsetBy: words.count) }
    }
}
