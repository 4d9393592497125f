import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints who said what.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print the quotations, each with its speaker and where it stands.",
        discussion: "A pull quote that repeats words of the article is left out. The status is 1 where none is found.")

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Only what this speaker says: the name or parts of it.", valueName: "name"))
    var speaker: String?
    @Option(help: "The form of the output.")
    var format = RowFormat.text

    func run() throws {
        let corpus = LoadedCorpus(articles.paths)
        let filter = speaker.map(SpeakerFilter.init)
        let quotes = corpus.articles.flatMap { article in
            corpus.store.quotations(in: article.id).map { Quote($0, of: article, in: corpus) }
        }.filter { quote in filter.map { quote.speakers.contains(where: $0.accepts) } ?? true }
        StandardStream.output.write(QuoteList(quotes).bytes(format))
        StandardStream.output.flush()
        if quotes.isEmpty {
            corpus.report.nothing(speaker.map { "nobody called “\($0)” is quoted" } ?? "no quotations")
        }
        try corpus.report.exitIfFailed()
    }
}
