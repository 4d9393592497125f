import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Prints a chart of what is said as an SVG picture.
struct ChartCommand: ParsableCommand {
    /// What a chart shows.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case months, voices, outlets
    }

    /// The paper that a chart is for.
    enum Theme: String, CaseIterable, ExpressibleByArgument {
        case light, dark
    }

    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Print a chart of who is quoted as an SVG picture.",
        usage: "onrecord chart <kind> [<path> ...] [--matching <query>]",
        discussion: """
            months shows how many statements there are by month, voices whose words fill them, outlets who is quoted in \
            which outlets. Statements are quotations and reported speech. In the reader, the same charts are at gt, gv \
            and gp.

              onrecord chart voices articles > voices.svg
              onrecord chart months articles --matching 'said:putin' > putin.svg
            """)

    @Argument(help: "months, voices or outlets.")
    var kind: Kind
    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Only statements that match this query.", valueName: "query"))
    var matching: String?
    @Option(help: "light or dark.")
    var theme = Theme.light

    /// The most rows and outlets that fit.
    private static let (mostRows, mostOutlets) = (24, 12)

    func validate() throws { _ = try query }

    private var query: RecordQuery {
        get throws { try RecordQuery(matching: matching, about: nil, since: nil, outlet: nil) }
    }

    func run() throws {
        let corpus = try LoadedCorpus(articles)
        let listing = RecordListing(filter: try query.query)
        let picture = ChartPicture(isLight: theme == .light)
        let title = matching.map { VisibleText.line($0, on: .output) }
        let svg: String? = try corpus.answer {
            switch kind {
            case .months: picture.svg(of: corpus.store.months(of: listing), title: title)
            case .voices: picture.svg(of: corpus.store.voices(in: listing, most: Self.mostRows), title: title)
            case .outlets:
                picture.svg(
                    of: corpus.store.quotedWhere(in: listing, speakers: Self.mostRows, outlets: Self.mostOutlets),
                    title: title)
            }
        }
        try corpus.report.exitIfFailed()
        guard let svg else {
            corpus.report.nothing("nothing to chart: " + nothing)
            throw ExitCode(1)
        }
        StandardStream.output.writeLine(svg)
        StandardStream.output.flush()
    }

    private var nothing: String {
        switch kind {
        case .months: "no statement with a date"
        case .voices: "no statements"
        case .outlets: "no named speaker in an article that names its outlet"
        }
    }
}
