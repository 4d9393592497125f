import OnRecordStore
import OnRecordTUI
import Testing

@testable import onrecord

@Suite("Settings")
struct SettingsTests {
    private func settings(_ text: String?, problem: String? = nil) -> Settings {
        Settings(SettingsFile(path: FilePath("/x/config.toml"), text: text, problem: problem))
    }

    private func mistakes(_ text: String) -> [String] { settings(text).mistakes.map(\.description) }

    @Test("without a file all is as it comes")
    func none() {
        #expect(settings(nil).mistakes.isEmpty && settings(nil).reader.measure == 72)
    }

    @Test("what is set holds")
    func holds() {
        let settings = settings(
            """
            measure = 60
            sort = "outlet"
            mouse = true
            keymap = "less"
            [panes]
            list = 40
            [keys]
            open = ["o", "<Enter>"]
            quit = "X"
            """)
        #expect(settings.mistakes.isEmpty, "\(settings.mistakes)")
        let reader = settings.reader
        #expect(reader.measure == 60 && reader.order == .outlet && reader.usesMouse && reader.listColumns == 40)
        let keys = Dictionary(uniqueKeysWithValues: reader.commands.map { ($0.name, $0.keys) })
        #expect(keys["open"] == ["o", "<Enter>"] && keys["quit"] == ["X"] && keys["help"]?.first == "h")
    }

    @Test(
        "a mistake is told with its line and key, and the rest holds",
        arguments: [
            ("measure = 5", ":2: measure must be a number from 20 to 200, not 5"),
            ("mouse = \"yes\"", ":2: mouse must be true or false, not \"yes\""),
            (
                "sort = 3",
                ":2: sort must be one of \"date\", \"title\", \"outlet\", \"quotations\", \"path\", not 3"
            ),
            ("[keys]\nopne = \"o\"", ":3: keys.opne: there is no command \"opne\""),
            ("[keys]\nopen = 3", ":3: keys.open must be a string or an array of strings"),
            ("[keys]\nopen = \"<Foo>\"", ":3: keys.open: there is no key <Foo>"),
            ("[keys]\nopen = \"5x\"", ":3: keys.open: \"5x\" starts with a digit; digits are counts"),
            ("[panes]\nwidth = 3", ":3: unknown setting panes.width"),
            (
                "[colors]\nspeech = \"#333333\"",
                ":3: colors.speech has a contrast of 1.6:1 with the background; text is legible from 4.5:1 on"
            ),
            ("[colors]\nspeech = \"teal\"", ":3: colors.speech must be a colour such as \"#5fafaf\""),
            ("[citation]\nstyle = \"mla\"", ":3: citation.style must be one of \"plain\", \"ap\""),
            ("[citation]\ntemplate = '{who}'", ":3: citation.template must be a template (there is no field {who}"),
            ("what is this", ":2: invalid TOML"),
            ("[", ":2: invalid TOML: a table needs a name"),
            ("[[ ]]", ":2: invalid TOML: a table needs a name"),
            ("[pa\u{8}nes]", ":2: invalid TOML: control character"),
            ("measure = [60, } 70]", ":2: invalid TOML: “}” in a list of values"),
            ("[\u{364}", ":2: invalid TOML: a table needs a name"),
        ])
    func mistakes(_ lines: String, _ expected: String) {
        let settings = settings("sort = \"path\"\n\(lines)\n".replacing("sort = \"path\"\nsort", with: "\nsort"))
        #expect(
            settings.mistakes.count == 1 && settings.mistakes.first?.description.hasPrefix(expected) == true,
            "\(settings.mistakes)")
        if !lines.hasPrefix("sort") { #expect(settings.reader.order == .path) }
        #expect(settings.warning?.hasPrefix("/x/config.toml" + expected) == true)
    }

    @Test("brackets in strings and comments, and of lists over several lines, are no mistake")
    func brackets() {
        let found = mistakes("[keys]\nopen = [ # } [\n  \"}\", '[',\n]\nquit = \"[\"")
        #expect(!found.contains { $0.contains("TOML") }, "\(found)")
    }

    @Test("one key for two commands is a mistake")
    func clash() {
        let found = mistakes("[keys]\nopen = \"x\"\nquit = \"xy\"")
        #expect(found.count == 1 && found[0].contains("is already bound to"))
    }

    @Test("the settings that are printed are read back as they are", arguments: KeyPreset.allCases)
    func roundTrip(_ preset: KeyPreset) {
        let first = settings(
            "keymap = \"\(preset.rawValue)\"\nmeasure = 50\n[panes]\nlist = 33\n[keys]\nopen = ['\"', '\\']\n")
        #expect(first.mistakes.isEmpty, "\(first.mistakes)")
        let text = SettingsText(settings: first).lines.joined(separator: "\n")
        let second = settings(text)
        #expect(second.mistakes.isEmpty, "\(second.mistakes)")
        #expect(SettingsText(settings: second).lines == SettingsText(settings: first).lines)
        // Nor is it otherwise where every key is set as it is.
        let all = settings(
            text.replacing("\n# ", with: "\n").split(separator: "\n").filter { $0.contains("= ") }.joined(
                separator: "\n"))
        #expect(all.reader.preset == preset)
    }

    @Test("a file that cannot be read is a mistake")
    func unreadable() {
        #expect(settings(nil, problem: "permission denied").warning == "/x/config.toml: permission denied")
    }
}
