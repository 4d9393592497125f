import OnRecordCore
import OnRecordStore

/// A line that is being typed at the foot of the screen.
struct Prompt: Hashable, Sendable {
    /// What the line is for.
    enum Kind: Hashable, Sendable {
        /// Find in the article.
        case find
        /// Search all articles.
        case corpus
        /// Filter the list.
        case filter
        /// Filter the sidebar.
        case entities
        /// Filter the table.
        case table
        /// Find in the help.
        case help
        /// A command of the shell that takes a view.
        case pipe(ExportView)
        /// The file that takes a view.
        case write(ExportView)
        /// Whether something is to be done.
        case confirm(String, Effect)
        /// The name of a search to keep.
        case name
        /// The name of a search to forget.
        case forgottenName
        /// The note of a bookmark: a new one, or that with this number.
        case note(Int64?)
    }

    /// What the line is for.
    let kind: Kind
    /// What has been typed.
    var line = LineEditor()
    /// Where the user was when it began.
    let origin: Place?
    /// The pane that had the focus then.
    let focus: Pane
    /// What was looked for before.
    let search: SearchState
    /// The list before.
    let list: ArticleList
    /// The table before.
    var table: TablePlace?
    /// What is wrong with what has been typed.
    var problem: QueryError?
    /// What the arrows bring back, the last of it first, and which of it is shown; -1 is what was typed.
    var history: [String] = []
    var recalled = -1
    /// What was typed before the arrows brought something back.
    var draft = ""

    /// Whether arrows bring back what was looked for before.
    var recallsHistory: Bool { [.find, .corpus, .filter, .table].contains(kind) }

    /// Shows what was typed so many steps before; further than there is goes nowhere.
    mutating func recall(_ steps: Int) {
        let target = recalled + steps
        guard target >= -1, target < history.count else { return }
        if recalled < 0 { draft = line.text }
        recalled = target
        line = LineEditor(target < 0 ? draft : history[target])
    }

    /// The keys that answer a question.
    static let answers = " (y/n) "

    /// What stands before the line.
    var sign: String {
        switch kind {
        case .find: "/"
        case .corpus: "search all articles: "
        case .filter, .entities, .table: "filter: "
        case .help: "find in help: "
        case .note: "note: "
        case .name: "save search as: @"
        case .forgottenName: "delete saved search: @"
        case .pipe(let view): view.isText ? "pipe the article to: " : "pipe the list to: "
        case .write(let view): "write \(view.words) to: "
        case .confirm(let question, _): question + Self.answers
        }
    }
}
