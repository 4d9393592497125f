import OnRecordText

/// Finds dialogue whose lines open with a dash instead of quotation marks.
///
/// Lists open with dashes too, so several such lines must follow each other and address someone, with questions or
/// "you". A line has a speaker only if a cue in it names one.
struct DialogueFinder {
    let text: TokenizedText
    private var tokens: [Token] { text.tokens }

    /// The fewest lines that make up a dialogue.
    private static let fewestLines = 3

    /// The speech of each line, in text order.
    func lines() -> [(speech: Range<Int>, paragraph: Int)] {
        let dashed = text.paragraphs.indices.filter(opensWithDash)
        // A hyphen opens a line of dialogue only if cues follow some of them.
        let isDialogue = dashed.contains { speech(of: text.paragraphs[$0]).upperBound < text.paragraphs[$0].upperBound }
        let found = isDialogue ? dashed : dashed.filter { !opensWithHyphen($0) }
        guard found.count >= Self.fewestLines, zip(found, found.dropFirst()).contains(where: { $1 - $0 == 1 }),
            found.contains(where: asks), found.count(where: isAddressed) * 2 >= found.count
        else { return [] }
        return found.map { (speech(of: text.paragraphs[$0]), $0) }.filter { !$0.speech.isEmpty }
    }

    private func opensWithDash(_ paragraph: Int) -> Bool {
        let range = text.paragraphs[paragraph]
        guard text.document.paragraphs[paragraph].zone == .body, range.count > 2, let first = range.first else {
            return false
        }
        return tokens[first].kind == .dash && tokens[first + 1].isCapitalised
    }

    /// Whether a hyphen opens the paragraph, as it opens an item of a list.
    private func opensWithHyphen(_ paragraph: Int) -> Bool {
        tokens[text.paragraphs[paragraph].lowerBound].span.count == 1
    }

    private func asks(_ paragraph: Int) -> Bool {
        text.paragraphs[paragraph].contains { tokens[$0].kind == .question }
    }

    /// Whether a line contains a question or a first- or second-person pronoun.
    private func isAddressed(_ paragraph: Int) -> Bool {
        asks(paragraph) || text.paragraphs[paragraph].contains { text.has($0, .dialogueWord) }
    }

    /// The speech of a line, up to the cue that follows it: "— I came, said Ana."
    private func speech(of paragraph: Range<Int>) -> Range<Int> {
        let start = paragraph.lowerBound + 1
        let cue = (start + 1..<max(start + 1, paragraph.upperBound - 1)).first { index in
            guard tokens[index].is(.sayingCue), tokens[index].is(.pastForm), tokens[index].shape == .lower else {
                return false
            }
            let pauses: [Token.Kind] = [.comma, .dash, .question, .exclamation]
            return pauses.contains(tokens[index - 1].kind)
                && (tokens[index + 1].isCapitalised || tokens[index + 1].is([.subjectPronoun, .determiner]))
        }
        guard let cue else { return start..<paragraph.upperBound }
        let isPause = tokens[cue - 1].kind == .comma || tokens[cue - 1].kind == .dash
        return start..<(isPause ? cue - 1 : cue)
    }
}
