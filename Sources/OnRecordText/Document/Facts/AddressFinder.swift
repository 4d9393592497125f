/// Finds the address on the web that an article was taken from, where its text says so.
public enum AddressFinder {
    /// The address that `text` states as its own: after a label such as "URL:" in the lines at its ends, or alone on one of
    /// its outermost lines, if it names a page and not only a site. `nil` where none does: an address that the article links
    /// to is not its own.
    public static func address(in text: ArticleText) -> String? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { words(of: $0) }.filter { !$0.isEmpty }
        let outer = Array(lines.prefix(edge) + lines.dropFirst(edge).suffix(edge))
        for line in outer {
            guard line.count > 1, let address = WebAddress(line[line.count - 1]) else { continue }
            let label = line.dropLast().joined(separator: " ").lowercased()
            if labels.contains(label.last == ":" ? String(label.dropLast()) : label) { return address.text }
        }
        for line in lines.prefix(alone) + lines.dropFirst(alone).suffix(1) {
            if line.count == 1, let address = WebAddress(line[0]), address.namesPage { return address.text }
        }
        return nil
    }

    /// The address in a file beside the article: on a line of its own, or as desktops write shortcuts ("URL=...").
    public static func address(inShortcut text: ArticleText) -> String? {
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let word = words(of: line).first else { continue }
            if let address = WebAddress(word.uppercased().hasPrefix("URL=") ? String(word.dropFirst(4)) : word) {
                return address.text
            }
        }
        return nil
    }

    /// How many lines at the top and at the bottom may have a label.
    private static let edge = 12
    /// In how many lines at the top an address may stand alone.
    private static let alone = 3

    /// What says of an address that it is the article's own.
    private static let labels: Set<String> = [
        "url", "source", "source url", "link", "permalink", "canonical", "address", "web address", "article url",
        "original",
        "original url", "original article", "original source", "retrieved from", "available at", "published at",
        "first published at", "originally published at", "read the original article", "read the original",
        "read the full article", "read the full article at", "read online", "online",
    ]

    private static func words(of line: ArraySlice<UInt8>) -> [String] {
        // Longer lines hold neither a label nor an address alone.
        guard line.count < 4000 else { return [] }
        return String(decoding: line, as: UTF8.self).split { $0.isWhitespace }.map(String.init)
    }
}
