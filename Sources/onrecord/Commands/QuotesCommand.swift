import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints who said what.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print the quotations, each with its speaker and its place.",
        discussion: """
            --matching takes a query as searches do, asked of the quotations themselves: words stand in the quotation or \
            in the speaker's name; see docs/search.md.

            Pull quotes that repeat words of the article are left out. The exit status is 1 if none is found.

            --unattributed, --unnamed, --below and --sure find the quotations to check by hand; the text format then also says \
            why. Combined, they print what any of them selects; --speaker narrows that down.
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Only quotations of this speaker: the name or parts of it.", valueName: "name"))
    var speaker: String?
    @Option(help: ArgumentHelp("Only quotations that match this query.", valueName: "query"))
    var matching: String?
    @Option(help: ArgumentHelp("Only quotations that mention someone or something of this name.", valueName: "name"))
    var about: String?
    @Option(help: ArgumentHelp("Only from articles dated on this day, month or year, or later.", valueName: "date"))
    var since: String?
    @Option(help: ArgumentHelp("Only from this outlet.", valueName: "name"))
    var outlet: String?
    @Flag(help: "Quotations with no identified speaker: none, or a pronoun that could not be resolved.")
    var unattributed = false
    @Flag(help: "Quotations whose speaker is only described: “a spokesman”, “the letter”.")
    var unnamed = false
    @Option(
        help: ArgumentHelp(
            "Quotations whose speaker is less certain than this: 0.8, or 80%.", valueName: "confidence"),
        transform: { try Self.confidence($0) })
    var below: Double?
    @Option(
        help: ArgumentHelp(
            "Quotations whose speaker is sure, likely, to be checked or unknown; may be repeated.", valueName: "level"))
    var sure: [CertaintyLevel] = []
    @Flag(help: "Also print reported speech, marked as indirect.")
    var indirect = false
    @Option(help: "Output format.")
    var format = RowFormat.text

    func validate() throws {
        _ = try query
    }

    func run() throws {
        let corpus = try LoadedCorpus(articles)
        let (filter, query) = (filter, try query)
        let (bytes, count) = try corpus.answer {
            let places = query.places(in: corpus.store)
            var count = 0
            let bytes = QuoteList(givesReasons: filter.asksForWork).bytes(format) { add in
                for article in corpus.articles where places == nil || places?[article.id] != nil {
                    let withIndirect = indirect || query.asksForReported
                    Quote.forEach(of: article, in: corpus, withIndirect: withIndirect) { quote in
                        let place = RecordQuery.Place(index: quote.row.quotation, isReported: quote.isIndirect)
                        guard filter.accepts(quote), places?[article.id]?.contains(place) != false else { return }
                        count += 1
                        add(quote)
                    }
                }
            }
            return (bytes, count)
        }
        StandardStream.output.write(bytes)
        StandardStream.output.flush()
        while let problem = corpus.store.takeProblem() { corpus.report.nothing(problem) }
        // What could not be read has been told; that nothing was found in it says nothing.
        try corpus.report.exitIfFailed()
        if count == 0 { corpus.report.nothing(nothing) }
        try corpus.report.exitIfFailed()
    }

    private static func confidence(_ text: String) throws -> Double {
        let number = text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text)
        guard let number, (0...1).contains(number) else {
            throw ValidationError("give a number from 0 to 1, or a percentage: 0.8 or 80%")
        }
        return number
    }

    private var query: RecordQuery {
        get throws { try RecordQuery(matching: matching, about: about, since: since, outlet: outlet) }
    }

    private var filter: QuoteFilter {
        var standings: Set<SpeakerStanding> = unnamed ? [.unnamed] : []
        if unattributed { standings.formUnion([.unresolved, .unknown]) }
        return QuoteFilter(
            speaker: speaker.map(SpeakerFilter.init), standings: standings, below: below, levels: Set(sure))
    }

    private var nothing: String {
        guard !filter.asksForWork, (try? query.query) == nil else { return "no such quotations" }
        return speaker.map { "no quotations by anyone called “\($0)”" } ?? "no quotations"
    }
}
