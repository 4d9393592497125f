import OnRecordCore
import OnRecordStore

/// Quotations in the forms in which they are printed.
struct QuoteList {
    /// Calls its argument with each quotation of the list.
    typealias Quotes = ((Quote) -> Void) -> Void

    private let givesReasons: Bool

    /// A list; `givesReasons` where people are to be told why each quotation has its speaker, or has none.
    init(givesReasons: Bool = false) {
        self.givesReasons = givesReasons
    }

    /// The list of `quotes` in `format`, as UTF-8.
    func bytes(_ format: RowFormat, _ quotes: Quotes) -> [UInt8] {
        switch format {
        case .text: text(quotes)
        case .json: json(quotes)
        case .csv: csv(quotes)
        }
    }

    private func text(_ quotes: Quotes) -> [UInt8] {
        var bytes: [UInt8] = []
        quotes { quote in
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            bytes += Array(text(quote).utf8)
        }
        return bytes
    }

    /// The place, as compilers and grep give it, and the speaker; the words; the article.
    private func text(_ quote: Quote) -> String {
        let article = [quote.article.outlet, quote.row.articleTitle].compactMap { $0 }.joined(separator: ": ")
        let speaker = quote.row.speaker ?? "speaker unknown"
        let lines = [
            "\(quote.path):\(quote.row.line): \(speaker)\(quote.isIndirect ? " (indirect)" : "")",
            quote.isIndirect ? "    \(quote.row.words)" : "    “\(quote.row.words)”", "    \(article)",
        ]
        let reasons = ["    why: \(reason(quote))"] + quote.candidates.map(possible)
        return (lines + (givesReasons ? reasons : [])).map { VisibleText.line($0, on: .output) + "\n" }.joined()
    }

    private func possible(_ candidate: PossibleSpeaker) -> String {
        "    perhaps: \(candidate.name), \(candidate.reason), line \(candidate.line)"
    }

    private func reason(_ quote: Quote) -> String {
        if let why = quote.why { return why }
        let sure = quote.confidence.map { "\(quote.level.rawValue) (\(Int(($0 * 100).rounded()))%)" }
        let cue = quote.cue.map { "“\($0)”" }
        return [quote.rule, cue, sure].compactMap(\.self).joined(separator: ", ")
    }

    private func json(_ quotes: Quotes) -> [UInt8] {
        var json = JSONWriter()
        json.array { json in
            quotes { quote in
                json.breakLine()
                json.object { object(quote, &$0) }
            }
            json.breakLine()
        }
        json.endLine()
        return json.bytes
    }

    private func object(_ quote: Quote, _ json: inout JSONWriter) {
        json.member("file", quote.path)
        json.member("line", quote.row.line)
        json.member("title", quote.article.title)
        json.member("outlet", quote.article.outlet)
        json.member("published", quote.article.published?.shown)
        json.member("updated", quote.article.updated?.shown)
        json.member("speaker", quote.row.speaker)
        json.member("words", quote.row.words)
        json.member("kind", quote.kind)
        json.member("cue", quote.cue)
        json.member("rule", quote.rule)
        json.member("confidence", quote.confidence)
        json.member("sure", quote.sure)
        json.member("mention", quote.mention)
        json.member("speaker_is", quote.row.standing.rawValue)
        json.member("why", quote.why)
        json.key("candidates")
        json.array { json in
            for candidate in quote.candidates {
                json.object { json in
                    json.member("name", candidate.name)
                    json.member("line", candidate.line)
                    json.member("why", candidate.reason)
                }
            }
        }
    }

    private func csv(_ quotes: Quotes) -> [UInt8] {
        var csv = CSVWriter()
        csv.row([
            "file", "line", "title", "outlet", "published", "updated", "speaker", "words", "kind", "cue", "rule",
            "confidence", "sure", "mention", "speaker_is", "why", "candidates",
        ])
        quotes { quote in
            csv.row([
                quote.path, String(quote.row.line), quote.article.title, quote.article.outlet,
                quote.article.published?.shown, quote.article.updated?.shown, quote.row.speaker, quote.row.words,
                quote.kind, quote.cue, quote.rule, quote.confidence.map(JSONWriter.decimal), quote.sure, quote.mention,
                quote.row.standing.rawValue, quote.why, quote.candidates.map(\.name).joined(separator: "; "),
            ])
        }
        return csv.bytes
    }
}
