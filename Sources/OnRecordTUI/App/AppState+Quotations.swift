import OnRecordCore
import OnRecordStore

extension AppState {
    mutating func act(on action: QuotationAction, _ times: Int) -> [Effect] {
        guard article != nil else { return say("no article open") }
        switch action {
        case .step(let direction): return stepQuotation(direction, times)
        case .speaker: return speaker()
        case .evidence: return showEvidence()
        case .unattributed: return [.unattributed(in: list.listing)]
        case .sameWords: return searchSameWords()
        case .allSaid: return withSpeaker(.list)
        case .bySpeaker(let direction): return withSpeaker(.walk(direction, times))
        }
    }

    // MARK: } and {

    private mutating func stepQuotation(_ direction: Direction, _ times: Int) -> [Effect] {
        let quotations = article?.content.quotations ?? []
        guard !quotations.isEmpty else { return say("no quotations in this article") }
        let target = (firstStep(direction, among: quotations) ?? -1) + direction.sign * (times - 1)
        guard quotations.indices.contains(target), firstStep(direction, among: quotations) != nil else {
            return say(direction == .next ? "no next quotation" : "no previous quotation")
        }
        return focus(on: .reader) + show(quotation: target)
    }

    /// The quotation after or before the current one; where that is out of sight, after or before the cursor.
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

    /// Makes the quotation at `index` the current one and brings it into sight.
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

    /// The quotation that is meant: the current one, else the first in sight from the cursor on, else the first in sight.
    var quotationMeant: Int? {
        guard let article else { return nil }
        if article.quotation(view.quotation) != nil { return view.quotation }
        guard let visible else { return nil }
        let quotations = article.content.quotations
        let start = here
        return quotations.firstIndex { $0.span.overlaps(visible) && $0.span.end > start }
            ?? quotations.firstIndex { $0.span.overlaps(visible) }
    }

    /// Why no quotation is meant.
    var noQuotation: String {
        article?.content.quotations.isEmpty ?? true
            ? "no quotations in this article"
            : "no quotation on screen; \(keys.key(of: "next-quotation")) goes to the next"
    }

    // MARK: *

    /// Searches all articles for runs of the current quotation's words, as if they were typed.
    private mutating func searchSameWords() -> [Effect] {
        guard let article, let index = quotationMeant else {
            return say(noQuotation)
        }
        let quotation = article.content.quotations[index]
        guard let query = SharedWords.query(for: quotation.segments.map { article.text[$0.words] }) else {
            return say("a single word is too common; \(keys.key(of: "search-articles")) searches for it")
        }
        return begin(.corpus) + type(query)
    }

    // MARK: S, ]s and [s

    /// Asks what the speaker of the current quotation, or in the sidebar the selected entity, is quoted as saying.
    private mutating func withSpeaker(_ purpose: Purpose) -> [Effect] {
        if focus == .sidebar, let selection { return [.said(selection, question(purpose))] }
        guard let article, let index = quotationMeant else {
            guard let selection else {
                return say(
                    "no quotation on screen and no name selected; \(keys.key(of: "next-quotation")) goes to a quotation"
                )
            }
            return [.said(selection, question(purpose))]
        }
        if let why = article.content.whyUnattributed(index) { return say("speaker unknown: \(why)") }
        guard let attribution = article.attribution(of: index), let speaker = article.speakerEntity(of: index) else {
            return say("this speaker cannot be looked up in other articles")
        }
        view.quotation = index
        return [.said(SelectedEntity(id: speaker, name: attribution.speaker.name), question(purpose))]
    }

    /// Lists, or walks, what somebody is quoted as saying.
    mutating func receive(
        said rows: [QuotationRow], of count: Int, by speaker: SelectedEntity, _ purpose: Purpose, next: Int
    ) -> [Effect] {
        guard !rows.isEmpty else { return say("\(speaker.name) is not quoted") }
        switch purpose {
        case .list:
            let part = rows.count < count ? " (\(rows.count) of \(count), nearest this article)" : ""
            return list(rows, title: "\(speaker.name) is quoted as saying\(part)", of: speaker)
        case .walk(let direction, let times):
            guard let next = step(direction, times, in: rows, next: next) else {
                return say(
                    direction == .next
                        ? "no later quotation by \(speaker.name)" : "no earlier quotation by \(speaker.name)")
            }
            let effects = go(to: next.article, .quotation(next.quotation))
            selection = speaker
            return effects
        }
    }

    /// Lists the quotations that nobody is known to say.
    mutating func receive(unattributed rows: [QuotationRow], of count: Int, in listing: ArticleListing) -> [Effect] {
        let place = listing.filter.map { " in articles matching “\($0.text)”" } ?? ""
        guard !rows.isEmpty else { return say("every quotation\(place) has a known speaker") }
        let part = rows.count < count ? " (first \(rows.count) of \(count))" : ""
        return list(rows, title: "Quotations without a known speaker\(place)\(part)")
    }

    private mutating func list(_ rows: [QuotationRow], title: String, of speaker: SelectedEntity? = nil) -> [Effect] {
        var results = ResultList(title: title, entries: rows.map(ResultEntry.init), speaker: speaker)
        results.select(currentRow(in: rows) ?? 0)
        show(results)
        return []
    }

    private func currentRow(in rows: [QuotationRow]) -> Int? {
        guard let article, let index = view.quotation else { return nil }
        let original = article.original(of: index)
        return rows.firstIndex { $0.article == article.id && $0.quotation == original }
    }

    private func step(_ direction: Direction, _ times: Int, in rows: [QuotationRow], next: Int) -> QuotationRow? {
        let places = rows.map { MentionRow(article: $0.article, span: $0.span) }
        let current = currentRow(in: rows).map { $0 + direction.sign * times }
        guard let target = current ?? walk(direction, times, in: places, next: next) else { return nil }
        return rows.indices.contains(target) ? rows[target] : nil
    }
}
