import OnRecordCore
import OnRecordStore

/// Quotations in the forms in which they are printed.
struct QuoteList {
    private let quotes: [Quote]

    /// The list of `quotes`.
    init(_ quotes: [Quote]) { self.quotes = quotes }

    /// The list in `format`, as UTF-8.
    func bytes(_ format: RowFormat) -> [UInt8] {
        switch format {
        case .text: Array(quotes.map(text).joined(separator: "\n").utf8)
        case .json: json
        case .csv: csv
        }
    }

    /// The place, as compilers and grep give it, and the speaker; the words; the article.
    private func text(_ quote: Quote) -> String {
        let article = [quote.article.outlet, quote.row.articleTitle].compactMap { $0 }.joined(separator: ": ")
        return [
            "\(quote.path):\(quote.row.line): \(quote.row.speaker ?? "speaker unknown")",
            "    “\(quote.row.words)”", "    \(article)",
        ].map { VisibleText.line($0, on: .output) + "\n" }.joined()
    }

    private var json: [UInt8] {
        var json = JSONWriter()
        json.array { json in
            for quote in quotes {
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
    }

    private var csv: [UInt8] {
        var csv = CSVWriter()
        csv.row([
            "file", "line", "title", "outlet", "published", "updated", "speaker", "words", "kind", "cue", "rule",
        ])
        for quote in quotes {
            csv.row([
                quote.path, String(quote.row.line), quote.article.title, quote.article.outlet,
                quote.article.published?.shown, quote.article.updated?.shown, quote.row.speaker, quote.row.words,
                quote.kind, quote.cue, quote.rule,
            ])
        }
        return csv.bytes
    }
}
