import OnRecordStore
import OnRecordTUI
import TOMLKit

/// One setting: how it is written, what it does, and what it takes.
struct Setting: Sendable {
    /// The table that it stands in; `nil` for the top.
    let table: String?
    /// Its name there.
    let name: String
    /// What it is for, for the line above it.
    let comment: String
    /// Its value in settings, as TOML.
    let value: @Sendable (ReaderSettings) -> String
    /// Takes a value; returns what it should have been where it is no such value.
    let take: @Sendable (TOMLValue, inout ReaderSettings) -> String?

    /// Its name with its table.
    var path: String { table.map { $0 + "." + name } ?? name }
}

extension Setting {
    /// Every setting but the keys of single commands, in the order in which they are printed.
    static let all: [Setting] =
        [
            choice("theme", "Colours for a dark or a light background, or none; auto asks the terminal.", \.theme),
            number("measure", 20...200, "Maximum line width of an article, in cells.", \.measure),
            choice(
                "sort", "Sort order of the list in a folder opened for the first time.", \.order,
                of: ArticleListing.Order.ofLists),
            flag("group", "true: group a list sorted by date or outlet under headings.", \.isGrouped),
            flag("mouse", "true: use the mouse in the reader: click, wheel, drag.", \.usesMouse),
            flag("linear", "true: show everything line by line, for a screen reader.", \.isLinear),
            choice("keymap", "The keys to start from.", \.preset),
            columns("list", "Width of the list beside the article, in columns.", \.listColumns),
            columns("sidebar", "Width of the sidebar, in columns.", \.sidebarColumns),
            choice("style", "How quotations are copied and written as text.", \.citationStyle, table: "citation"),
            citationTemplate,
        ] + ThemeColors.Role.allCases.map(color)

    private static func color(_ role: ThemeColors.Role) -> Setting {
        Setting(
            table: "colors", name: role.rawValue, comment: comment(on: role),
            value: { "\"\($0.colors.text(role))\"" },
            take: { value, settings in
                guard let text = value.string, settings.colors.set(role, text) else {
                    return "a colour such as \"#5fafaf\", or \"\" for that of the theme"
                }
                return nil
            })
    }

    private static func comment(on role: ThemeColors.Role) -> String {
        switch role {
        case .quiet: "Colours in place of the theme's, such as \"#5fafaf\". Secondary text: dates, labels."
        case .speech: "Quotations."
        case .found: "Search hits."
        case .alarm: "Problems."
        case .rule: "Lines between panes."
        case .bar: "The background of the selected row."
        case .background:
            "Your terminal's background, which is left as it is: colours of text are checked for a contrast of 4.5:1 with it."
        }
    }

    private static func choice<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        _ name: String, _ comment: String, _ path: WritableKeyPath<ReaderSettings, Value> & Sendable,
        of values: [Value] = Array(Value.allCases), table: String? = nil
    ) -> Setting {
        let names = values.map(\.rawValue)
        let choices = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let standard = ReaderSettings()[keyPath: path].rawValue
        return Setting(
            table: table, name: name, comment: "\(comment) One of \(choices); default: \"\(standard)\".",
            value: { "\"\($0[keyPath: path].rawValue)\"" },
            take: { value, settings in
                guard let name = value.string, names.contains(name), let chosen = Value(rawValue: name) else {
                    return "one of \(choices)"
                }
                settings[keyPath: path] = chosen
                return nil
            })
    }

    private static func number(
        _ name: String, _ range: ClosedRange<Int>, _ comment: String,
        _ path: WritableKeyPath<ReaderSettings, Int> & Sendable
    ) -> Setting {
        let words = "\(range.lowerBound) to \(range.upperBound)"
        return Setting(
            table: nil, name: name, comment: "\(comment) \(words); default: \(ReaderSettings()[keyPath: path]).",
            value: { "\($0[keyPath: path])" },
            take: { value, settings in
                guard let number = value.int, range.contains(number) else { return "a number from \(words)" }
                settings[keyPath: path] = number
                return nil
            })
    }

    private static func flag(
        _ name: String, _ comment: String, _ path: WritableKeyPath<ReaderSettings, Bool> & Sendable
    ) -> Setting {
        Setting(
            table: nil, name: name, comment: comment, value: { "\($0[keyPath: path])" },
            take: { value, settings in
                guard let flag = value.bool else { return "true or false" }
                settings[keyPath: path] = flag
                return nil
            })
    }

    private static func columns(
        _ name: String, _ comment: String, _ path: WritableKeyPath<ReaderSettings, Int?> & Sendable
    ) -> Setting {
        Setting(
            table: "panes", name: name,
            comment: "\(comment) 12 to 100, or 0: in proportion to the window; default: 0.",
            value: { "\($0[keyPath: path] ?? 0)" },
            take: { value, settings in
                guard let number = value.int, number == 0 || (12...100).contains(number) else {
                    return "a number from 12 to 100, or 0"
                }
                settings[keyPath: path] = number == 0 ? nil : number
                return nil
            })
    }

    private static let citationTemplate = Setting(
        table: "citation", name: "template",
        comment: "A template of your own in place of a style: '{quote} — {speaker}[[, {outlet}]][[, {date:us}]]'; "
            + "docs/citations.md lists the fields.",
        value: { SettingsText.quoted($0.citationText) },
        take: { value, settings in
            guard let text = value.string else { return "a template in quotation marks" }
            do throws(CitationTemplate.Mistake) { try settings.cite(by: text) } catch {
                return "a template (\(error.description))"
            }
            return nil
        })
}
