/// Finds the web address of an article, if its text gives one.
public enum AddressFinder {
    /// The address that `text` gives as its own: after a label such as "URL:" near the start or the end, or alone on
    /// one of the outermost lines, if it identifies a page rather than a site; otherwise `nil`. A link in the article
    /// does not count.
    public static func address(in text: ArticleText) -> String? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { words(of: $0) }.filter { !$0.isEmpty }
        let outer = Array(lines.prefix(edge) + lines.dropFirst(edge).suffix(edge))
        for line in outer {
            guard line.count > 1, let address = WebAddress(line[line.count - 1]) else { continue }
            let label = line.dropLast().joined(separator: " ").lowercased()
            let words = WordHash.of(label.last == ":" ? String(label.dropLast()) : label)
            if Lexicon.shared.has(words, .addressLabel) { return address.text }
        }
        for line in lines.prefix(alone) + lines.dropFirst(alone).suffix(1) {
            if line.count == 1, let address = WebAddress(line[0]), address.namesPage { return address.text }
        }
        return nil
    }

    /// The address in a shortcut file beside the article: on a line of its own, or after "URL=", as desktops write it.
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
    /// How many lines at the top may consist of an address alone.
    private static let alone = 3

    private static func words(of line: ArraySlice<UInt8>) -> [String] {
        // A longer line is neither a labelled address nor an address alone.
        guard line.count < 4000 else { return [] }
        return String(decoding: line, as: UTF8.self).split { $0.isWhitespace }.map(String.init)
    }
}
