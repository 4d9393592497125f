import OnRecordCore
import OnRecordStore

/// Walking from place to place, on into the other articles.
extension AppState {
    mutating func walkMentions(_ direction: Direction, _ times: Int) -> [Effect] {
        guard let selection else {
            return say("no entity is selected: choose one in the sidebar, or press s on a quotation")
        }
        return [.mentions(selection, .walk(direction, times), in: list.listing)]
    }

    mutating func receive(mentions rows: [MentionRow], of entity: SelectedEntity, _ purpose: Purpose) -> [Effect] {
        guard case .walk(let direction, let times) = purpose else { return [] }
        guard let target = walk(direction, times, in: rows) else {
            return say(
                direction == .next ? "no later mention of \(entity.name)" : "no earlier mention of \(entity.name)")
        }
        selection = entity
        return go(to: rows[target].article, .mention(rows[target].span))
    }

    /// The place among `places` that lies `times` after or before where the user is.
    ///
    /// In an article that has none of them, the walk goes by the article's place in the list: unknown here, so it
    /// begins anew at the first place, or the last.
    func walk(_ direction: Direction, _ times: Int, in places: [MentionRow]) -> Int? {
        guard let article, !places.isEmpty else { return nil }
        let here = places.indices.filter { places[$0].article == article.id }
        guard let first = here.first, let last = here.last else {
            return direction == .next ? min(times, places.count) - 1 : max(0, places.count - times)
        }
        let position = position
        let start: Int =
            switch direction {
            case .next: here.first { places[$0].span.start > position } ?? last + 1
            case .previous: here.last { places[$0].span.start < position } ?? first - 1
            }
        let target = start + direction.sign * (times - 1)
        return places.indices.contains(target) ? target : nil
    }

    /// Where the user is in the text: at what is lit, else just before what is on screen.
    private var position: Int {
        let match = search.current.flatMap { search.matches.indices.contains($0) ? search.matches[$0] : nil }
        let lit = [view.lit, match, article?.quotation(view.quotation)?.span].compactMap(\.self)
        return lit.first { visible?.contains($0.start) ?? false }?.start ?? view.anchor - 1
    }
}
