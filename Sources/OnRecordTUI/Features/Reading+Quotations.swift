import OnRecordCore
import OnRecordStore

/// The current quotation, and those before and after it.
extension Reading {
    /// Goes `times` quotations on or back; where there are no more, stays and returns why, as a notice.
    mutating func stepQuotation(_ direction: Direction, _ times: Int) -> Response {
        let quotations = article?.content.quotations ?? []
        guard !quotations.isEmpty else { return .say("no quotations in this article") }
        guard let first = firstStep(direction, among: quotations),
            quotations.indices.contains(first + direction.sign * (times - 1))
        else { return .say(direction == .next ? "no next quotation" : "no previous quotation") }
        return Response(effects: show(quotation: first + direction.sign * (times - 1)))
    }

    /// The quotation after or before the current one; where that is not visible, after or before the cursor.
    private func firstStep(_ direction: Direction, among quotations: [Quotation]) -> Int? {
        if let current = view.quotation, quotations.indices.contains(current),
            visible?.overlaps(quotations[current].span) ?? true
        {
            let next = current + direction.sign
            return quotations.indices.contains(next) ? next : nil
        }
        switch direction {
        case .next: return quotations.firstIndex { $0.span.start >= here }
        case .previous: return quotations.lastIndex { $0.span.start < here }
        }
    }

    /// Makes the quotation at `index` the current one and brings it into view.
    mutating func show(quotation index: Int) -> [Effect] {
        guard let quotation = article?.quotation(index) else { return [] }
        view.quotation = index
        view.lit = []
        reveal(quotation.span)
        return lookElsewhere()
    }

    /// Asks where else the current quotation's speaker is quoted, unless that is known.
    func lookElsewhere() -> [Effect] {
        guard let article, let index = view.quotation, let speaker = article.speakerEntity(of: index),
            elsewhere?.speaker != speaker || elsewhere?.article != article.id
        else { return [] }
        return [.elsewhere(speaker, except: article.id)]
    }

    /// The quotation that a command is about: the current one, else the first visible one from the cursor on, else the
    /// first visible one.
    var targetQuotation: Int? {
        guard let article else { return nil }
        if article.quotation(view.quotation) != nil { return view.quotation }
        guard let visible else { return nil }
        let quotations = article.content.quotations
        let start = here
        return quotations.firstIndex { $0.span.overlaps(visible) && $0.span.end > start }
            ?? quotations.firstIndex { $0.span.overlaps(visible) }
    }

    /// The entity of the corpus that says the quotation at `index`, by its name there.
    func speaker(of index: Int) -> SelectedEntity? {
        guard let article, let id = article.speakerEntity(of: index),
            let name = article.attribution(of: index)?.speaker.name
        else { return nil }
        return SelectedEntity(id: id, name: name)
    }

    /// The index among `rows` of the current quotation, or of the one that it repeats.
    func currentRow(in rows: [QuotationRow]) -> Int? {
        guard let article, let index = view.quotation else { return nil }
        let original = article.original(of: index)
        return rows.firstIndex { $0.article == article.id && $0.quotation == original }
    }

    /// The index among `places` of the place `times` after or before `position` in the article shown.
    ///
    /// Where this article has none of them, goes on from `next`, the first place in an article after this one.
    func walk(_ direction: Direction, _ times: Int, in places: [MentionRow], from position: Int, next: Int) -> Int? {
        guard let article, !places.isEmpty else { return nil }
        let here = places.indices.filter { places[$0].article == article.id }
        let start: Int =
            switch direction {
            case .next: here.first { places[$0].span.start > position } ?? (here.last.map { $0 + 1 } ?? next)
            case .previous: here.last { places[$0].span.start < position } ?? (here.first ?? next) - 1
            }
        let target = start + direction.sign * (times - 1)
        return places.indices.contains(target) ? target : nil
    }
}
