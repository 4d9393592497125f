import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints who said what.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print the quotations, each with its speaker and where it stands.",
        discussion: """
            A pull quote that repeats words of the article is left out. The status is 1 where none is found.

            --unattributed, --unnamed and --below find what is left to do by hand; the text form then says why, too. \
            Several of them together print what any of them asks for, and --speaker narrows that down.
            """)

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Only what this speaker says: the name or parts of it.", valueName: "name"))
    var speaker: String?
    @Flag(help: "What nobody is known to say: no speaker, or only a pronoun that stands for nobody who is named.")
    var unattributed = false
    @Flag(help: "What somebody without a name says: “a spokesman”, “the letter”.")
    var unnamed = false
    @Option(help: ArgumentHelp("What has a speaker less sure than this, from 0 to 1.", valueName: "confidence"))
    var below: Double?
    @Flag(help: "Also what is reported without quotation marks, marked as indirect.")
    var indirect = false
    @Option(help: "The form of the output.")
    var format = RowFormat.text

    func validate() throws {
        if let below, !(0...1).contains(below) { throw ValidationError("--below takes a number from 0 to 1.") }
    }

    func run() throws {
        let corpus = try LoadedCorpus(articles)
        let filter = filter
        let quotes = corpus.articles.flatMap { article in
            Quote.all(of: article, in: corpus, withIndirect: indirect)
        }.filter(filter.accepts)
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
        return speaker.map { "nobody called “\($0)” is quoted" } ?? "no quotations"
    }
}
