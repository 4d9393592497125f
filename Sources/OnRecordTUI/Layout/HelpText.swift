import OnRecordCore
import Terminal

/// The help, generated from the tables of commands and keys.
struct HelpText {
    /// A line of the help.
    struct Line {
        var keys = SafeText()
        var words = SafeText()
        var isHeading = false
        /// Whether the command does nothing where the help was asked for.
        var isElsewhere = false
    }

    private let groups: [(heading: String, commands: [Command])]
    private let forms: [QueryForm]
    private let signs: [(sign: String, meaning: String)]
    private let isWhole: Bool
    private let keys: KeyTable
    private let scope: Scope

    private static let keyColumns = 20

    /// The help that `view` shows, with the keys of `keys`.
    init(_ view: HelpView, keys: KeyTable) {
        let words = view.filter.lowercased().split(separator: " ")
        let commands = CommandTable.all.filter { command in
            let text = ([command.name, command.help] + keys.keys(of: command.name)).joined(separator: " ").lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        let here = CommandGroup.allCases.map { group in
            (group.rawValue, commands.filter { $0.group == group && $0.scopes.contains(view.scope) })
        }
        let elsewhere = ("Not available here", commands.filter { !$0.scopes.contains(view.scope) })
        groups = (here + [elsewhere]).filter { !$0.1.isEmpty }
        forms = QueryForm.all.filter { form in
            let text = "\(form.example) \(form.meaning) \(Self.formsHeading)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        signs = SignTable.all.filter { sign in
            let text = "\(sign.sign) \(sign.meaning) \(Self.signsHeading)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        isWhole = words.isEmpty
        self.keys = keys
        scope = view.scope
    }

    /// The lines of help that is `columns` cells wide.
    func lines(columns: Int) -> [Line] {
        guard !groups.isEmpty || !forms.isEmpty || !signs.isEmpty else {
            return [Line(words: "no matching command or sign")]
        }
        let commands = groups.flatMap { group in
            [Line(words: SafeText(group.heading), isHeading: true)]
                + group.commands.flatMap { lines(for: $0, columns: columns) } + [Line()]
        }
        let forms = table(Self.formsHeading, forms.map { ($0.example, $0.meaning) }, columns: columns)
        let signs = table(Self.signsHeading, signs.map { ($0.sign, $0.meaning) }, columns: columns)
        return firstSteps(columns: columns) + commands + signs + (signs.isEmpty ? [] : [Line()]) + forms
    }

    /// What a newcomer needs, in the order in which it is needed.
    private func firstSteps(columns: Int) -> [Line] {
        guard isWhole else { return [] }
        let steps = [
            ("down", "choose an article"), ("open", "read it"), ("next-quotation", "go to the next quotation"),
            ("speaker", "who said it, and why"), ("all-they-said", "everything that speaker is quoted as saying"),
            ("search-articles", "search all articles"), ("back", "go back"), ("close", "close this, or quit"),
        ]
        return table(
            "First steps", steps.map { (keys.keys(of: $0.0).prefix(2).joined(separator: ", "), $0.1) }, columns: columns
        ) + [Line()]
    }

    /// Where the words begin.
    static func wordColumn(columns: Int) -> Int { min(keyColumns + 3, columns / 3) }

    private static let formsHeading = "Search and filter syntax"
    private static let signsHeading = "Signs"

    /// Rows under a heading; nothing without rows.
    private func table(_ heading: String, _ rows: [(left: String, right: String)], columns: Int) -> [Line] {
        guard !rows.isEmpty else { return [] }
        let column = Self.wordColumn(columns: columns)
        return [Line(words: SafeText(heading), isHeading: true)]
            + rows.flatMap { row in
                let words = Elision.lines(row.right, cells: max(1, columns - column - 1), most: 6)
                let left = Elision.lines(row.left, cells: column - 3, most: 6)
                return (0..<max(words.count, left.count)).map {
                    Line(
                        keys: $0 < left.count ? left[$0] : SafeText(),
                        words: $0 < words.count ? words[$0] : SafeText())
                }
            }
    }

    private func lines(for command: Command, columns: Int) -> [Line] {
        let column = Self.wordColumn(columns: columns)
        let words = Elision.lines(command.help, cells: max(1, columns - column - 1), most: 6)
        let labels = keys.keys(of: command.name)
        let keys = Elision.lines(
            labels.isEmpty ? ":" + command.name : labels.joined(separator: ", "), cells: column - 3, most: 6)
        return (0..<max(words.count, keys.count)).map {
            Line(
                keys: $0 < keys.count ? keys[$0] : SafeText(), words: $0 < words.count ? words[$0] : SafeText(),
                isElsewhere: !command.scopes.contains(scope))
        }
    }
}
