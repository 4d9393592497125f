import Terminal
import Testing

@testable import OnRecordTUI

@Suite("ThemeColors")
struct ThemeColorsTests {
    private func colors(_ texts: [ThemeColors.Role: String]) -> ThemeColors {
        var colors = ThemeColors()
        for (role, text) in texts {
            let isTaken = colors.set(role, text)
            #expect(isTaken)
        }
        return colors
    }

    @Test("a colour takes the place of the theme's, where the terminal has colours")
    func own() {
        let own = colors([.speech: "#FF8000", .bar: "#000080"])
        #expect(own.text(.speech) == "#ff8000" && own.text(.quiet).isEmpty)
        #expect(Theme(.dark, colors: 256, own: own).quotation.foreground == .rgb(255, 128, 0))
        #expect(Theme(.dark, colors: 256, own: own).warning == Theme(.dark, colors: 256).warning)
        #expect(Theme(.mono, colors: 256, own: own).quotation.foreground == .standard)
        #expect(Theme(.dark, colors: 0, own: own).quotation.foreground == .standard)
    }

    @Test("what is no colour is not taken", arguments: ["teal", "#12345", "#1234567", "#12345g", "123456", "#+12345"])
    func noColour(text: String) {
        var colors = ThemeColors()
        let isTaken = colors.set(.speech, text)
        #expect(!isTaken && colors == ThemeColors())
    }

    @Test("contrast is that of WCAG: black on white 21, a mid grey on white about 4.5")
    func contrast() throws {
        let white = Color.rgb(255, 255, 255)
        #expect(abs(try #require(Color.rgb(0, 0, 0).contrast(with: white)) - 21) < 0.001)
        #expect(abs(try #require(Color.rgb(0x76, 0x76, 0x76).contrast(with: white)) - 4.54) < 0.01)
        #expect(Color.standard.contrast(with: white) == nil)
    }

    @Test("text that is too faint is told, on the background that there is and on the selected row")
    func faint() {
        #expect(colors([.speech: "#5fafaf", .rule: "#101010"]).faint(on: .dark).isEmpty)
        #expect(colors([.speech: "#5fafaf"]).faint(on: .light).map(\.role) == [.speech])
        #expect(colors([.speech: "#5fafaf", .background: "#ffffff"]).faint(on: .dark).map(\.ground) == [.background])
        #expect(colors([.quiet: "#808080", .bar: "#606060"]).faint(on: .dark).map(\.ground) == [.bar])
    }
}
