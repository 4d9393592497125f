import Terminal

/// Makes text fit: shortened at a word, wrapped to a few lines.
enum Elision {
    /// `text` as one line of at most `cells` cells, shortened after a word with "…" where it is longer.
    static func line(_ text: String, cells: Int) -> SafeText {
        let whole = SafeText(oneLine(text))
        guard whole.width > cells else { return whole }
        let words = fitting(oneLine(text).split(separator: " ")[...], cells: cells - 1)
        // A first word that does not fit, or would leave most of the line empty, is cut.
        guard words.text.width * 2 > cells else { return whole.truncated(to: cells) }
        return words.text + "…"
    }

    /// `text` as one line of at most `cells` cells, cut anywhere: half a surname says more than none.
    static func cut(_ text: String, cells: Int) -> SafeText { SafeText(oneLine(text)).truncated(to: cells) }

    /// `text` on at most `most` lines of `cells` cells, the last one shortened where there is more.
    static func lines(_ text: String, cells: Int, most: Int) -> [SafeText] {
        var words = oneLine(text).split(separator: " ")[...]
        var lines: [SafeText] = []
        while !words.isEmpty, lines.count < most {
            if lines.count == most - 1 {
                lines.append(line(words.joined(separator: " "), cells: cells))
                break
            }
            let fit = fitting(words, cells: cells)
            lines.append(fit.count > 0 ? fit.text : SafeText(words[words.startIndex]).truncated(to: cells))
            words = words.dropFirst(max(1, fit.count))
        }
        return lines
    }

    /// The first words of a longer text.
    static func opening(of text: String) -> String {
        let words = oneLine(text).split(separator: " ")
        return words.prefix(12).joined(separator: " ") + (words.count > 12 ? "…" : "")
    }

    /// `text` with every white space and line break a blank.
    private static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: breaksLine) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { breaksLine($0) ? " " : $0 }))
    }

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func fitting(_ words: ArraySlice<Substring>, cells: Int) -> (text: SafeText, count: Int) {
        var (text, count) = (SafeText(), 0)
        for word in words {
            let longer = count == 0 ? SafeText(word) : text + " " + SafeText(word)
            guard longer.width <= cells else { break }
            (text, count) = (longer, count + 1)
        }
        return (text, count)
    }
}
