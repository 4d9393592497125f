import OnRecordCore
import Terminal

/// One line of what the sidebar would say, where there is no room for it.
struct WhoStrip: Drawing {
    let state: AppState
    let theme: Theme

    func draw(into surface: inout Surface) {
        let facts = QuotationBox(state: state).facts
        var column = 1
        for fact in facts.isEmpty ? [("people", people)] : facts {
            guard column + 12 < surface.size.columns else { break }
            column = surface.write(SafeText(fact.0) + " ", column: column, row: 0, style: theme.label)
            column =
                surface.write(Elision.line(fact.1, cells: surface.size.columns - column - 1), column: column, row: 0)
                + 3
        }
    }

    private var people: String {
        let people = (state.article?.named ?? []).filter { $0.kind == .person }.prefix(6)
        return people.isEmpty
            ? "nobody is named" : people.map { "\($0.name) \($0.mentionCount)" }.joined(separator: ", ")
    }
}
