/// Gives every block of an article its zone.
enum ZoneMarker {
    /// The rules, in the order in which they speak.
    static let rules: [any ZoneRule] = [
        CodeRule(), SiteLineRule(), CaptionRule(), BylineRule(), CreditRule(), StampRule(), TitleRule(),
        OpeningDatelineRule(), DeckRule(), TailRule(),
    ]

    /// The layout of `text` after all rules have spoken.
    static func layout(of text: ArticleText) -> Layout {
        var layout = Layout(text)
        for rule in rules { rule.mark(&layout) }
        return layout
    }
}
