import Terminal

/// The few colours of a theme.
struct Tones: Hashable, Sendable {
    /// Secondary text: dates, captions, labels.
    var quiet = Style(attributes: .dim)
    /// Lines between panes.
    var rule = Style(attributes: .dim)
    /// Quotations.
    var speech = Color.standard
    /// Matches of the search.
    var found = Color.standard
    /// Problems.
    var alarm = Color.standard
    /// The background of the selected item.
    var bar = Color.standard

    /// The colours of `theme` on a terminal of `colors` colours, but for those that are the user's `own`.
    init(_ theme: ThemeName, colors: Int, own: ThemeColors) {
        self.init(theme, colors: colors)
        guard theme != .mono, colors >= 8 else { return }
        if let color = own[.quiet] { quiet = Style(foreground: color) }
        if let color = own[.rule] { rule = Style(foreground: color) }
        (speech, found, alarm) = (own[.speech] ?? speech, own[.found] ?? found, own[.alarm] ?? alarm)
        bar = own[.bar] ?? bar
    }

    private init(_ theme: ThemeName, colors: Int) {
        switch (theme, colors) {
        case (.mono, _), (_, ..<8): break
        // The classic colours, as users have set them; their greys are unpredictable.
        case (.dark, ..<256), (.auto, ..<256): (speech, found, alarm) = (.palette(6), .palette(3), .palette(3))
        case (.light, ..<256): (speech, found, alarm) = (.palette(4), .palette(5), .palette(1))
        // All of these are among xterm's 256.
        case (.dark, _), (.auto, _):
            quiet = Style(foreground: .rgb(148, 148, 148))
            rule = Style(foreground: .rgb(78, 78, 78))
            (speech, found, alarm) = (.rgb(95, 175, 175), .rgb(215, 175, 95), .rgb(215, 135, 95))
            bar = .rgb(48, 48, 48)
        case (.light, _):
            quiet = Style(foreground: .rgb(98, 98, 98))
            rule = Style(foreground: .rgb(188, 188, 188))
            (speech, found, alarm) = (.rgb(0, 95, 135), .rgb(135, 95, 0), .rgb(175, 0, 0))
            bar = .rgb(228, 228, 228)
        }
    }
}
