import OnRecordCore
import OnRecordStore

/// Walking from place to place, on into the other articles.
extension AppState {
    mutating func walkMentions(_ direction: Direction, _ times: Int) -> [Effect] {
        guard let selection else {
            return say(
                "nothing selected; pick a name in the sidebar, or press \(keys.key(of: "speaker")) on a quotation")
        }
        return [.mentions(selection, question(.walk(direction, times)))]
    }

    mutating func receive(mentions rows: [MentionRow], of entity: SelectedEntity, _ purpose: Purpose, next: Int)
        -> [Effect]
    {
        guard case .walk(let direction, let times) = purpose else { return [] }
        guard let target = walk(direction, times, in: rows, next: next) else {
            return say(
                direction == .next ? "no later mention of \(entity.name)" : "no earlier mention of \(entity.name)")
        }
        selection = entity
        return go(to: rows[target].article, .mention(rows[target].span))
    }

    /// The place among `places` that lies `times` after or before where the user is.
    ///
    /// In an article that has none of them it goes on from `next`, the first place in an article after this one.
    func walk(_ direction: Direction, _ times: Int, in places: [MentionRow], next: Int) -> Int? {
        guard let article, !places.isEmpty else { return nil }
        let here = places.indices.filter { places[$0].article == article.id }
        let position = position
        let start: Int =
            switch direction {
            case .next: here.first { places[$0].span.start > position } ?? (here.last.map { $0 + 1 } ?? next)
            case .previous: here.last { places[$0].span.start < position } ?? (here.first ?? next) - 1
            }
        let target = start + direction.sign * (times - 1)
        return places.indices.contains(target) ? target : nil
    }

    /// A question from where the user is.
    func question(_ purpose: Purpose) -> Question {
        Question(purpose: purpose, listing: list.listing, from: article?.id)
    }

    /// Where the user is in the text: at what is lit, else just before the cursor's line.
    private var position: Int { spanInSight?.start ?? here - 1 }

    /// What is lit and begins on screen: the mention or match that was gone to, else the current quotation.
    var spanInSight: TextSpan? {
        let lit = [view.lit.first, search.currentMatch, article?.quotation(view.quotation)?.span].compactMap(\.self)
        return lit.first { visible?.contains($0.start) ?? false }
    }
}
