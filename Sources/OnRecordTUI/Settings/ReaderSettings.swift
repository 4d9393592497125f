import OnRecordStore
import Terminal

/// What the user has set about the reader.
public struct ReaderSettings: Sendable {
    /// How it looks.
    public var theme = ThemeName.auto
    /// Colours in place of those of the theme.
    public var colors = ThemeColors()
    /// The widest line of an article, in cells.
    public var measure = 72
    /// Columns of the list beside the article, where they are not as they come.
    public var listColumns: Int?
    /// Columns of the sidebar, where they are not as they come.
    public var sidebarColumns: Int?
    /// The order of the list in a folder that is opened for the first time.
    public var order = ArticleListing.Order.date
    /// Whether the list has heads over months and outlets.
    public var isGrouped = false
    /// Whether the mouse is taken from the terminal.
    public var usesMouse = false
    /// Whether all is told line by line, for a screen reader.
    public var isLinear = false
    /// Whose keys are taken.
    public var preset = KeyPreset.vi
    /// The keys of single commands beyond that, as vim writes them.
    public private(set) var bindings: [String: [String]] = [:]

    /// How quotations are cited, where no template of one's own says it.
    public var citationStyle = CitationStyle.plain
    /// A template of one's own; empty for that of the style.
    public private(set) var citationText = ""
    private var ownCitation: CitationTemplate?

    /// As it comes.
    public init() {}

    /// Cites by the template `text`; by that of the style where it is empty.
    public mutating func cite(by text: String) throws(CitationTemplate.Mistake) {
        ownCitation = text.isEmpty ? nil : try CitationTemplate(text)
        citationText = text
    }

    /// How quotations are cited; `nil` for the plain way.
    var citation: CitationTemplate? { ownCitation ?? citationStyle.template }

    /// Makes `keys`, as vim writes them, the keys of the command called `command`; no keys leave it to the palette.
    ///
    /// - Throws: `KeyProblem` where there is no such command or key, or another command was given one of them.
    public mutating func bind(_ command: String, to keys: [String]) throws(KeyProblem) {
        guard CommandTable.command(named: command) != nil else {
            let near = CommandTable.all.filter { CommandMatcher(command).cost(of: $0).map { $0 < 200 } ?? false }
            throw KeyProblem(
                description: "there is no command \"\(command)\""
                    + (near.first.map { "; did you mean \"\($0.name)\"?" } ?? ""))
        }
        let own = try Self.parse(keys, command)
        for (other, keys) in bindings where other != command {
            guard
                let clash = try Self.parse(keys, other).first(where: { other in own.contains(where: other.isAmbiguous) }
                )
            else { continue }
            throw KeyProblem(description: "\"\(KeySequence(clash.keys))\" is already bound to \(other)")
        }
        bindings[command] = keys
    }

    private static func parse(_ keys: [String], _ command: String) throws(KeyProblem) -> [KeyBinding] {
        var parsed: [KeyBinding] = []
        for notation in keys {
            let sequence: KeySequence
            do throws(KeySequence.ParseError) { sequence = try KeySequence(parsing: notation) } catch {
                throw KeyProblem(description: "\(error)")
            }
            guard let first = sequence.keys.first else { throw KeyProblem(description: "empty key") }
            if case .character(let digit) = first.code, first.modifiers.isEmpty, ("0"..."9").contains(digit) {
                throw KeyProblem(description: "\"\(notation)\" starts with a digit; digits are counts")
            }
            parsed.append(KeyBinding(keys: sequence.keys, command: command))
        }
        return parsed
    }

    /// The keys, those of the preset and those beyond.
    var keys: KeyTable {
        var table = preset.table
        for (command, keys) in bindings.sorted(by: { $0.key < $1.key }) {
            // What does not parse could not be set.
            table.bind((try? Self.parse(keys, command)) ?? [], to: command)
        }
        return table
    }

    /// Every command, with the keys that it has by these settings.
    public var commands: [CommandDescription] {
        let table = keys
        return CommandTable.all.map { command in
            let keys = table.bindings.filter { $0.command == command.name }
            return CommandDescription(
                name: command.name, group: command.group.rawValue, help: command.help,
                keys: keys.map { KeySequence($0.keys).description }, labels: keys.map(\.label))
        }
    }
}
