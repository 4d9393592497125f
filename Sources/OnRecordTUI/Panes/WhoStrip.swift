import OnRecordCore
import Terminal

/// One line of what the sidebar would say, where there is no room for it.
struct WhoStrip: Drawing {
    let state: AppState
    let theme: Theme

    func draw(into surface: inout Surface) {
        let facts = state.quotationBox.facts ?? [Fact("people", people)]
        var column = 1
        for fact in facts {
            guard let brief = fact.brief else { continue }
            // The end of a name says little: what would be cut to less than this is left out.
            let least = SafeText(fact.label).width + min(SafeText(brief).width, 12) + 2
            guard column + least <= surface.size.columns else { break }
            column = surface.write(SafeText(fact.label) + " ", column: column, row: 0, style: theme.label)
            let words = Elision.line(brief, cells: surface.size.columns - column - 1)
            column = surface.write(words, column: column, row: 0) + 3
        }
    }

    private var people: String {
        let people = (state.article?.named ?? []).filter { $0.kind == .person }.prefix(6)
        return people.isEmpty ? "none" : people.map { "\($0.name) \($0.mentionCount)" }.joined(separator: ", ")
    }
}
