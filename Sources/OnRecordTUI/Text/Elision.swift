import Terminal

/// Makes text fit: shortened at a word, wrapped to a few lines.
enum Elision {
    /// `text` as one line of at most `cells` cells, shortened after a word with "…" where it is longer.
    static func line(_ text: String, cells: Int) -> SafeText { line(SafeText(oneLine(text)), cells: cells) }

    private static func line(_ whole: SafeText, cells: Int) -> SafeText {
        guard whole.width > cells else { return whole }
        let words = whole.words(fitting: cells - 1)
        // A first word that does not fit, or would leave most of the line empty, is cut.
        guard words.width * 2 > cells else { return whole.truncated(to: cells) }
        return words + "…"
    }

    /// `text` as one line of at most `cells` cells, cut anywhere: half a surname says more than none.
    static func cut(_ text: String, cells: Int) -> SafeText { SafeText(oneLine(text)).truncated(to: cells) }

    /// `text` on at most `most` lines of `cells` cells, the last one shortened where there is more.
    static func lines(_ text: String, cells: Int, most: Int) -> [SafeText] {
        var rest = SafeText(oneLine(text)).rest(after: SafeText())
        var lines: [SafeText] = []
        while !rest.isEmpty, lines.count < most {
            if lines.count == most - 1 {
                lines.append(line(rest, cells: cells))
                break
            }
            let words = rest.words(fitting: cells)
            lines.append(words.isEmpty ? rest.firstWord.truncated(to: cells) : words)
            rest = rest.rest(after: words.isEmpty ? rest.firstWord : words)
        }
        return lines
    }

    /// The first words of a longer text.
    static func opening(of text: String) -> String {
        let words = oneLine(text).split(separator: " ")
        return words.prefix(12).joined(separator: " ") + (words.count > 12 ? "…" : "")
    }

    /// `text` with every line break and tab a space.
    static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: breaksLine) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { breaksLine($0) ? " " : $0 }))
    }

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
