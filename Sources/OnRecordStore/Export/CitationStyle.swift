/// A way of citing that needs no template of one's own.
public enum CitationStyle: String, Sendable, CaseIterable {
    /// Words, speaker and source, file and line, note: a line each.
    case plain
    /// In the manner of the Associated Press, of the Chicago Manual's notes.
    case ap, chicago
    /// A block quotation with a link; the template {{cite news}} of MediaWiki.
    case markdown, wiki

    /// Its template; `nil` for the plain one.
    public var template: CitationTemplate? {
        let escaping: CitationTemplate.Escaping = self == .markdown ? .markdown : self == .wiki ? .wiki : .none
        // They are tested to be right.
        return text.flatMap { try? CitationTemplate($0, escaping: escaping) }
    }

    /// The text of its template.
    var text: String? {
        switch self {
        case .plain: nil
        case .ap:
            "{quote} — [[{speaker} ({roles}), in ||{speaker}, in ]][[“{title}”||an untitled article]]"
                + "[[, {outlet}]][[, {date:ap}]][[, {address}||, {archive}]]"
        case .chicago:
            "{quote}[[ {speaker}, quoted in]][[ “{title},”]][[ {outlet},]][[ {date:us}|| undated]][[, {address}]]"
                + "[[, archived at {archive}]][[, accessed {accessed:us}]]."
        case .markdown:
            "> {quote}\\n>\\n> — [[{speaker} ({roles}), ||{speaker}, ]]"
                + "[[[“{title}”]({address})||[“{title}”]({archive})||“{title}”||an untitled article]]"
                + "[[, {outlet}]][[, {date:uk}]]"
        case .wiki:
            "{{{{cite news[[ |title={title}]][[ |newspaper={outlet}]][[ |date={date}]][[ |url={address}]]"
                + "[[ |archive-url={archive}]][[ |archive-date={accessed}]][[ |access-date={accessed}]] |quote=[[{speaker}: ]]"
                + "{quote}}}}}"
        }
    }
}
