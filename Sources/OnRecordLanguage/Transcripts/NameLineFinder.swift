import OnRecordText

/// Finds the turns of reports in which the speaker's name has a line of its own, as reports of parliaments have.
///
/// Lists of people look the same, so there must be several such lines, and the words below most of them must be those
/// of someone who speaks for themselves or addresses another.
struct NameLineFinder {
    let text: TokenizedText
    /// In text order.
    let names: [NameMention]
    private var tokens: [Token] { text.tokens }

    /// The words of a line that name the speaker.
    private struct Heading {
        let name: Range<Int>
        let title: Range<Int>
    }

    /// The fewest such lines.
    private static let fewestLines = 2
    /// The most tokens in such a line.
    private static let longestLine = 24

    /// One label for each paragraph of a turn, in text order.
    func labels() -> [TranscriptLabel] {
        let headings = text.paragraphs.map(heading)
        guard headings.count(where: { $0 != nil }) >= Self.fewestLines,
            headings.indices.allSatisfy({ isParted($0, headings) })
        else { return [] }
        var labels: [TranscriptLabel] = []
        var turns: [Range<Int>] = []
        var current: Heading?
        for (paragraph, range) in text.paragraphs.enumerated() {
            if let heading = headings[paragraph] {
                current = heading
            } else if let heading = current {
                guard text.document.paragraphs[paragraph].zone == .body, let last = range.last,
                    tokens[last].isTerminator || tokens[last].mark != nil || tokens[last].kind == .closeParenthesis
                else { continue }
                if headings[paragraph - 1] != nil { turns.append(range) }
                labels.append(
                    TranscriptLabel(
                        kind: .line, name: heading.name, title: heading.title, speech: range, paragraph: paragraph))
            }
        }
        return turns.count >= Self.fewestLines && turns.count(where: isSpoken) * 2 > turns.count ? labels : []
    }

    /// Whether what stands at `paragraph`, if it is a heading, is parted by a blank line from what precedes it, and is
    /// not followed by another, as lists of names and signatures are.
    private func isParted(_ paragraph: Int, _ headings: [Heading?]) -> Bool {
        guard headings[paragraph] != nil else { return true }
        guard paragraph + 1 < headings.count, headings[paragraph + 1] == nil else { return false }
        guard paragraph > 0 else { return true }
        let gap = text.document.paragraphs[paragraph - 1].span.end..<text.document.paragraphs[paragraph].span.start
        return text.document.text.utf8[gap].count { $0 == UInt8(ascii: "\n") } > 1
    }

    private func isSpoken(_ range: Range<Int>) -> Bool {
        range.contains { text.has($0, .discourseParticipant) || text.has($0, .dialogueWord) }
    }

    /// The speaker named by the whole of a short paragraph: "Jane Porter (Hove) (Lab)", "The Minister for Schools (Jane
    /// Porter)", "Mr Speaker".
    private func heading(_ range: Range<Int>) -> Heading? {
        guard let first = range.first, range.count <= Self.longestLine, tokens[first].isCapitalised,
            !range.contains(where: { tokens[$0].isTerminator || tokens[$0].kind == .comma || tokens[$0].mark != nil })
        else { return nil }
        let end = range.first { tokens[$0].kind == .openParenthesis } ?? range.upperBound
        if end < range.upperBound, tokens[range.upperBound - 1].kind != .closeParenthesis { return nil }
        if text.isWord(first, .the) {
            guard let last = range.last(where: { tokens[$0].kind == .openParenthesis }) else { return nil }
            return person(last + 1..<range.upperBound - 1)
        }
        return person(first..<end)
    }

    /// The person whose titles and name are all of `words`.
    private func person(_ words: Range<Int>) -> Heading? {
        guard words.count > 1, words.count <= 6,
            words.allSatisfy({ tokens[$0].isCapitalised || tokens[$0].is(.nameParticle) })
        else { return nil }
        let start = words.dropLast().first { !tokens[$0].is(.title) } ?? words.upperBound - 1
        let name = start..<words.upperBound
        let isTitled = start > words.lowerBound
        let isKnown = isTitled || isPerson(name) || isFullName(name)
        return isKnown ? Heading(name: name, title: words.lowerBound..<start) : nil
    }

    private func isPerson(_ words: Range<Int>) -> Bool {
        let place = names.partitionPoint { $0.tokens.lowerBound < words.lowerBound }
        return place < names.count && names[place].kind == .person && names[place].tokens == words
    }

    private func isFullName(_ name: Range<Int>) -> Bool {
        let tables = text.lexicon.names
        return name.count > 1 && tables.firstNames.value(of: text.form(name.lowerBound).utf8) != nil
            && tables.surnames.value(of: text.form(name.upperBound - 1).utf8) != nil
    }
}
