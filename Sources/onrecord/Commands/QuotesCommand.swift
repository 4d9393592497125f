import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints who said what.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print the quotations, each with its speaker and its place.",
        discussion: """
            Pull quotes that repeat words of the article are left out. The exit status is 1 if none is found.

            --unattributed, --unnamed and --below find the quotations to check by hand; the text format then also says \
            why. Combined, they print what any of them selects; --speaker narrows that down.
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Only quotations of this speaker: the name or parts of it.", valueName: "name"))
    var speaker: String?
    @Flag(help: "Quotations with no identified speaker: none, or a pronoun that could not be resolved.")
    var unattributed = false
    @Flag(help: "Quotations whose speaker is only described: “a spokesman”, “the letter”.")
    var unnamed = false
    @Option(
        help: ArgumentHelp("Quotations whose speaker is less certain than this, from 0 to 1.", valueName: "confidence"))
    var below: Double?
    @Flag(help: "Also print reported speech, marked as indirect.")
    var indirect = false
    @Option(help: "Output format.")
    var format = RowFormat.text

    func validate() throws {
        if let below, !(0...1).contains(below) { throw ValidationError("--below takes a number from 0 to 1.") }
    }

    func run() throws {
        let corpus = try LoadedCorpus(articles)
        let filter = filter
        let quotes = try corpus.answer {
            corpus.articles.flatMap { Quote.all(of: $0, in: corpus, withIndirect: indirect) }.filter(filter.accepts)
        }
        StandardStream.output.write(QuoteList(quotes, givesReasons: filter.asksForWork).bytes(format))
        StandardStream.output.flush()
        if quotes.isEmpty { corpus.report.nothing(nothing) }
        try corpus.report.exitIfFailed()
    }

    private var filter: QuoteFilter {
        var standings: Set<SpeakerStanding> = unnamed ? [.unnamed] : []
        if unattributed { standings.formUnion([.unresolved, .unknown]) }
        return QuoteFilter(speaker: speaker.map(SpeakerFilter.init), standings: standings, below: below)
    }

    private var nothing: String {
        guard !filter.asksForWork else { return "no such quotations" }
        return speaker.map { "no quotations by anyone called “\($0)”" } ?? "no quotations"
    }
}
