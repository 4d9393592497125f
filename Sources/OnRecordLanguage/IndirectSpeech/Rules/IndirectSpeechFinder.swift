import OnRecordText

/// Finds indirect speech.
///
/// Only what the article states as said counts: no negations ("did not say whether"), conditions, plans or questions,
/// nothing in the first person ("I think"), and nothing wholly in quotation marks.
struct IndirectSpeechFinder {
    private let context: ClauseContext
    private let datelines: [TextSpan]

    private let rules: [any IndirectSpeechRule]

    /// A finder in `context` that asks `rules` in their order.
    init(context: ClauseContext, rules: [any IndirectSpeechRule] = IndirectSpeechRules.inOrder) {
        self.context = context
        self.rules = rules
        datelines = context.text.document.zones.filter { $0.kind == .dateline }.map(\.span)
    }

    /// The indirect speech of the document, in the order of its cues.
    func found() -> [ReportedContent] {
        var found: [ReportedContent] = []
        var seen: Set<Range<Int>> = []
        for (number, reader) in context.readers.enumerated() where !context.cues[number].isEmpty {
            let paragraph = reader.frame.paragraph
            guard context.text.document.paragraphs.indices.contains(paragraph),
                context.text.document.paragraphs[paragraph].zone == .body
            else { continue }
            let sentence = ReportedSentence(number, in: context, datelines: datelines)
            guard !sentence.isQuestion else { continue }
            for cue in sentence.cues {
                if let report = report(of: cue, in: sentence), seen.insert(report.content).inserted {
                    found.append(report)
                }
            }
        }
        return found
    }

    private func report(of cue: Cue, in sentence: ReportedSentence) -> ReportedContent? {
        guard sentence.mayReport(cue), ReportJudge(sentence: sentence).isStatement(cue) else { return nil }
        for rule in rules {
            guard let items = rule.content(of: cue, in: sentence) else { continue }
            guard let content = content(sentence.trimmed(items), of: cue, in: sentence) else { return nil }
            return ReportedContent(content: content, cue: cue, rule: rule.id, confidence: rule.confidence)
        }
        return nil
    }

    /// The tokens of `items`, unless they are wholly quoted or overlap the speaker or the cue.
    private func content(_ items: Range<Int>, of cue: Cue, in sentence: ReportedSentence) -> Range<Int>? {
        guard sentence.wordCount(items) > 0, let tokens = sentence.tokens(of: items),
            !tokens.overlaps(cue.tokens), !tokens.overlaps(cue.speaker.tokens)
        else { return nil }
        return tokens
    }
}
