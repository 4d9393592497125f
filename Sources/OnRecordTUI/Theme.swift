import Terminal

/// How everything looks, by the part that it plays.
///
/// The terminal's own background, few colours of the palette's first 16; whatever a colour says, a mark or an attribute
/// says too.
struct Theme: Sendable {
    var text = Style.plain
    /// Headlines, headings.
    var title = Style(attributes: .bold)
    /// What steps back: captions, boilerplate, dates.
    var dim = Style(attributes: .dim)
    /// The name of the pane that has the focus.
    var focusedTitle = Style(attributes: [.bold])
    var paneTitle = Style(attributes: .dim)
    var header = Style(attributes: [])
    var program = Style(attributes: .bold)
    var separator = Style(attributes: .dim)
    /// The selected item, in the pane with the focus and in the others.
    var selected = Style(attributes: .bold)
    var selectedElsewhere = Style.plain
    /// Quotation counts and marks at the margin.
    var quotation = Style(foreground: .palette(6))
    /// Marks of indirect speech at the margin.
    var reported = Style(attributes: .dim)
    var currentMark = Style(foreground: .palette(6), attributes: .bold)
    /// A label before a value.
    var label = Style(attributes: .dim)
    /// Keys in the hint line and the help.
    var key = Style(attributes: .bold)
    var notice = Style(attributes: .bold)
    var warning = Style(foreground: .palette(3), attributes: .bold)

    /// The current quotation, in the text.
    func makeCurrent(_ style: inout Style) {
        style.attributes.insert(.bold)
        style.attributes.remove(.dim)
        style.foreground = .palette(6)
    }

    /// A mention of the selected entity.
    func makeMention(_ style: inout Style) {
        style.attributes.insert(.underline)
    }

    /// The mention that was gone to.
    func makeLit(_ style: inout Style) {
        style.attributes = [.bold, .reverse]
    }

    /// Words that were looked for.
    func makeMatch(_ style: inout Style) {
        style.attributes = .reverse
        style.foreground = .palette(3)
    }

    /// The match that was gone to.
    func makeCurrentMatch(_ style: inout Style) {
        style.attributes = [.reverse, .bold]
        style.foreground = .palette(3)
    }

    /// The theme.
    static let standard = Theme()
}
