import ArgumentParser
import OnRecordStore
import OnRecordTUI
import Terminal

/// Opens the reader; without a keyboard, lists the articles.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Read articles in the terminal (the default command).")

    @OptionGroup var articles: ArticleArguments
    @Option(help: ArgumentHelp("Print a screen of this size as plain text and exit.", valueName: "columns>x<rows"))
    var screen: ScreenSize?
    @Option(
        help: ArgumentHelp("With --screen: press these keys first, such as '}}s', '/war<Enter>' or '<C-o>'."),
        transform: { try KeySequence(parsing: $0) })
    var keys: KeySequence?

    @Flag(help: "With --screen: print an SVG picture.")
    var svg = false
    @Flag(help: "Show everything line by line, for a screen reader.")
    var linear = false
    @Option(help: "Colours for a dark or a light background, or none; $ONRECORD_THEME sets the default.")
    var theme: ThemeName?

    func validate() throws {
        if svg, screen == nil { throw ValidationError("--svg needs --screen, such as --screen 120x36.") }
        if keys != nil, screen == nil { throw ValidationError("--keys needs --screen, such as --screen 120x36.") }
    }

    func run() throws {
        let theme = try theme ?? ThemeSetting.fromEnvironment()
        if let screen { return try printScreen(screen.size, theme) }
        guard StandardStream.isInteractive else { return try printListing() }
        let report = ErrorReport()
        let store = try self.store(report)
        store.startWatching()
        let settings = Settings()
        var reader = settings.reader
        reader.theme = theme ?? reader.theme
        reader.isLinear = linear || reader.isLinear
        do throws(TerminalError) {
            let terminal = try CursesTerminal()
            Reader(
                store: store, title: title, notebook: NotebookFile.open(for: LoadedCorpus.paths(articles.paths)),
                settings: reader, warning: settings.warning
            ).run(on: terminal)
        } catch {
            report.nothing(error.description)
        }
        try report.exitIfFailed()
    }

    /// What the reader's header says was opened.
    private var title: String {
        let paths = LoadedCorpus.paths(articles.paths)
        return paths[0].name + (paths.count > 1 ? " and \(paths.count - 1) more" : "")
    }

    private func printScreen(_ size: Size, _ theme: ThemeName?) throws {
        let store = try self.store(ErrorReport())
        try store.update()
        try store.freeze()
        let settings = Settings()
        var reader = settings.reader
        reader.theme = theme ?? reader.theme
        reader.isLinear = linear || reader.isLinear
        let frame = try LoadedCorpus.answer(from: store, ErrorReport()) {
            let terminal = ScriptedTerminal(size: size, keys: keys ?? KeySequence([]), keepsAllFrames: false)
            Reader(store: store, title: title, settings: reader, warning: settings.warning).run(on: terminal)
            return terminal.lastFrame ?? Surface(size: size)
        }
        let text = svg ? FramePicture(frame, isLight: reader.theme == .light).svg : frame.plainText
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            StandardStream.output.writeLine(String(line))
        }
        StandardStream.output.flush()
    }

    /// The index of the articles as it is. Ends the command where a path is wrong or nothing is there to read: the reader
    /// would hide the message.
    private func store(_ report: ErrorReport) throws -> IndexStore {
        let store = IndexStore(articles.opened, isKept: !articles.isCacheLeftAlone)
        if store.progress.total == 0 { report.tell(of: ArticleFinder().problems(with: articles.opened)) }
        try report.exitIfFailed()
        return store
    }

    /// What a pipe wants: a line an article, fields between tabs: path, date of publication, date of update, outlet, title
    /// or opening, number of quotations.
    private func printListing() throws {
        let corpus = try LoadedCorpus(articles)
        let rows = try corpus.answer {
            corpus.articles.map { article in
                [
                    corpus.path(of: article.id), article.published?.shown ?? "", article.updated?.shown ?? "",
                    article.outlet ?? "", article.title ?? article.opening, String(article.quotationCount),
                ]
            }
        }
        for fields in rows {
            let line = fields.map { VisibleText.line($0, on: .output) }.joined(separator: "\t")
            StandardStream.output.write((line + "\n").utf8)
        }
        StandardStream.output.flush()
        if StandardStream.output.isTerminal {
            StandardStream.error.writeLine(
                "onrecord: standard input is not a terminal, so the articles are only listed")
            StandardStream.error.flush()
        }
        try corpus.report.exitIfFailed()
    }
}
