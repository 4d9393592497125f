import Terminal

/// The style of everything on screen, by its role.
///
/// It uses the terminal's own background and few colours; whatever a colour says, a mark or an attribute says too.
struct Theme: Sendable {
    private let tones: Tones

    /// The theme called `name` on a terminal of `colors` colours, with the user's `own` colours.
    init(_ name: ThemeName, colors: Int, own: ThemeColors = ThemeColors()) {
        tones = Tones(name, colors: colors, own: own)
    }

    let text = Style.plain
    /// Headlines, headings.
    let title = Style(attributes: .bold)
    /// Secondary text: captions, boilerplate, dates.
    var dim: Style { tones.quiet }
    /// The title of the focused pane.
    let focusedTitle = Style(attributes: .bold)
    var paneTitle: Style { tones.quiet }
    let header = Style.plain
    var headerDetail: Style { tones.quiet }
    let program = Style(attributes: .bold)
    var separator: Style { tones.rule }
    /// The selected item, in the focused pane and in the others.
    let selected = Style(attributes: .bold)
    let selectedElsewhere = Style.plain
    /// Quotation counts and margin marks of quotations.
    var quotation: Style { Style(foreground: tones.speech) }
    /// Margin marks of indirect speech.
    var reported: Style { tones.quiet }
    var currentMark: Style { Style(foreground: tones.speech, attributes: .bold) }
    /// The mark of the current line.
    let lineMark = Style(attributes: .bold)
    /// Margin marks of matches.
    var matchMark: Style { Style(foreground: tones.found) }
    /// A label before a value.
    var label: Style { tones.quiet }
    /// Keys in the hint line and the help.
    let key = Style(attributes: .bold)
    let notice = Style(attributes: .bold)
    var warning: Style { Style(foreground: tones.alarm, attributes: .bold) }

    /// The rows of the selected item.
    func makeBar(_ style: inout Style) {
        style.background = tones.bar
    }

    /// The current quotation, in the text.
    func makeCurrent(_ style: inout Style) {
        style.attributes.insert(.bold)
        style.attributes.remove(.dim)
        style.foreground = tones.speech
    }

    /// A mention of the selected entity.
    func makeMention(_ style: inout Style) {
        style.attributes.insert(.underline)
    }

    /// The mention that the user went to.
    func makeLit(_ style: inout Style) {
        style.attributes = [.bold, .reverse]
    }

    /// Matches of the search.
    func makeMatch(_ style: inout Style) {
        style.attributes = .reverse
        style.foreground = tones.found
    }

    /// The match that the user went to.
    func makeCurrentMatch(_ style: inout Style) {
        style.attributes = [.reverse, .bold]
        style.foreground = tones.found
    }
}
