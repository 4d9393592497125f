/// Assigns a zone to every block of an article.
enum ZoneMarker {
    /// The rules in the order in which they apply.
    static let rules: [any ZoneRule] = [
        CodeRule(), SiteLineRule(), CaptionRule(), BylineRule(), CreditRule(), StampRule(), OutletRule(),
        TitleRule(),
        OpeningDatelineRule(), DeckRule(), TailRule(),
    ]

    /// The layout of `text` after all rules.
    static func layout(of text: ArticleText) -> Layout {
        var layout = Layout(text)
        for rule in rules { rule.mark(&layout) }
        return layout
    }
}
