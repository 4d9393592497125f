import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Theme")
struct ThemeTests {
    private static func styles(_ theme: Theme) -> [Style] {
        var changed: [Style] = []
        for change in [
            theme.makeBar, theme.makeCurrent, theme.makeMention, theme.makeLit, theme.makeMatch, theme.makeCurrentMatch,
        ] {
            var style = Style.plain
            change(&style)
            changed.append(style)
        }
        return changed + [
            theme.dim, theme.separator, theme.quotation, theme.currentMark, theme.matchMark, theme.warning, theme.label,
        ]
    }

    @Test("without colours nothing asks for one", arguments: ThemeName.allCases)
    func colourless(name: ThemeName) {
        for style in Self.styles(Theme(name, colors: 0)) {
            #expect(style.foreground == .standard && style.background == .standard)
        }
    }

    @Test("the mono theme has no colour on any terminal", arguments: [8, 16, 256, 1 << 24])
    func mono(colors: Int) {
        #expect(Self.styles(Theme(.mono, colors: colors)).allSatisfy { $0.foreground == .standard })
    }

    @Test("with 8 or 16 colours only the classic ones serve", arguments: [8, 16], [ThemeName.dark, .light])
    func classic(colors: Int, name: ThemeName) {
        for style in Self.styles(Theme(name, colors: colors)) {
            if case .rgb = style.foreground { Issue.record("\(style)") }
            #expect(style.background == .standard)
        }
    }

    @Test("what is current, looked for or gone to is told apart without colour", arguments: ThemeName.allCases)
    func signs(name: ThemeName) {
        let attributes = Self.styles(Theme(name, colors: 256)).dropFirst().prefix(5).map(\.attributes)
        #expect(attributes == [.bold, .underline, [.bold, .reverse], .reverse, [.bold, .reverse]])
    }
}
