import OnRecordCore
import OnRecordStore

/// Quotations, the words that name their speakers, and everything that a speaker said.
extension AppState {
    mutating func act(on action: QuotationAction, _ times: Int) -> [Effect] {
        if action == .allSaid, let table { return openRecordOfSpeaker(in: table) }
        guard article != nil else { return say("no article open") }
        switch action {
        case .step(let direction): return stepQuotation(direction, times)
        case .stepReport(let direction): return stepReport(direction, times)
        case .speaker: return goToSpeaker()
        case .evidence: return showEvidence()
        case .unattributed:
            return openRecord(scopes(from: .unattributed(in: list.listing.filter)))
        case .sameWords: return searchSameWords()
        case .allSaid:
            return askForSpeaker { state, speaker in
                state.openRecord(state.scopes(from: .speaker(speaker)), item: state.quotationHere)
            }
        case .bySpeaker(let direction):
            return askForSpeaker { state, speaker in [.said(speaker, state.placesRequest(direction, times))] }
        }
    }

    /// Why no quotation is meant.
    var noQuotation: String {
        article?.content.quotations.isEmpty ?? true
            ? "no quotations in this article" + noteOnReports
            : "no quotation on screen; \(keys.key(of: "next-quotation")) goes to the next"
    }

    /// Where else to look in an article without quotations.
    private var noteOnReports: String {
        article?.content.indirect.isEmpty ?? true
            ? "" : "; \(keys.key(of: "next-report")) goes to its reported speech"
    }

    private mutating func stepReport(_ direction: Direction, _ times: Int) -> [Effect] {
        let place = place
        let response = reading.stepReport(direction, times)
        guard reading.currentReport != nil, self.place != place else { return take(response) }
        return focus(on: .reader) + take(response)
    }

    private mutating func stepQuotation(_ direction: Direction, _ times: Int) -> [Effect] {
        let response = reading.stepQuotation(direction, times)
        if article?.content.quotations.isEmpty == true { return say(noQuotation) }
        guard response.notice == nil else { return take(response) }
        return focus(on: .reader) + response.effects
    }

    // MARK: s

    /// From a quotation to the words that name its speaker, and on to the full name.
    mutating func goToSpeaker() -> [Effect] {
        guard let article else { return say("no article open") }
        if let report = reading.currentReport {
            rememberPlace()
            let effects = focus(on: .reader)
            return effects + take(reading.showSpeaker(of: report))
        }
        guard let index = reading.targetQuotation else { return say(noQuotation) }
        let original = article.original(of: index)
        let steps = reading.namesOfSpeaker(of: original)
        guard let attribution = article.attribution(of: index), !steps.isEmpty else {
            reading.view.quotation = index
            return say(reading.whyNoWords(for: index))
        }
        let next = steps.firstIndex { $0 == reading.view.lit.first }.map { $0 + 1 } ?? 0
        guard next < steps.count else {
            let why = article.content.whyUnattributed(index)
            return say(why ?? "this is the fullest mention of \(attribution.speaker.name)")
        }
        rememberPlace()
        let effects = focus(on: .reader)
        select(speakerOf: original)
        reading.light([steps[next]], for: original)
        notice = notes(on: steps[next], isLast: next + 1 == steps.count, index, attribution)
        return effects + reading.lookElsewhere()
    }

    /// What there is to say where `s` has gone to `span`.
    private func notes(on span: TextSpan, isLast: Bool, _ index: Int, _ attribution: Attribution) -> String? {
        guard let article else { return nil }
        let next =
            isLast
            ? nil
            : "“\(article.text[span])” is taken to be \(attribution.speaker.name); "
                + "\(keys.key(of: "speaker")) again goes to the name"
        let notes = [reading.repetition(index), next ?? article.content.whyUnattributed(index)].compactMap(\.self)
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }

    private mutating func select(speakerOf index: Int) {
        if let speaker = reading.speaker(of: index) { sidebar.selection = speaker }
    }

    // MARK: gs

    /// Highlights the mention and the cue that decided, and goes there where they are not visible.
    private mutating func showEvidence() -> [Effect] {
        guard let article else { return say("no article open") }
        guard let index = reading.targetQuotation else { return say(noQuotation) }
        let original = article.original(of: index)
        let spans = article.content.evidence(of: original).spans
        guard let first = spans.first else {
            reading.view.quotation = index
            return say(reading.whyNoWords(for: index))
        }
        let whole = spans.reduce(first) { $0.union($1) }
        guard reading.view.lit != spans || reading.visible?.contains(whole) != true else {
            return say("evidence already highlighted; \(keys.key(of: "speaker")) goes to the speaker's name")
        }
        rememberPlace()
        let effects = focus(on: .reader)
        select(speakerOf: original)
        reading.light(spans, for: original)
        let words = [reading.repetition(index), reading.words(on: original, spans)].compactMap(\.self)
        return say(words.joined(separator: "; ")) + effects + reading.lookElsewhere()
    }

    // MARK: *

    /// Searches all articles for runs of the current quotation's words, as if they were typed.
    private mutating func searchSameWords() -> [Effect] {
        guard let article, let index = reading.targetQuotation else { return say(noQuotation) }
        let quotation = article.content.quotations[index]
        guard let query = SharedWords.query(for: quotation.segments.map { article.text[$0.words] }) else {
            return say("a single word is too common; \(keys.key(of: "search-articles")) searches for it")
        }
        return begin(.corpus) + type(query)
    }

    // MARK: S, ]s and [s

    /// A request from where the user is, for `use`.
    func placesRequest(_ direction: Direction, _ times: Int) -> PlacesRequest {
        PlacesRequest(direction: direction, times: times, listing: list.listing, from: article?.id)
    }

    /// Asks about what the speaker of the current quotation, or in the sidebar the selected entity, says.
    private mutating func askForSpeaker(
        _ ask: (_ state: inout AppState, _ speaker: SelectedEntity) -> [Effect]
    ) -> [Effect] {
        let selection = sidebar.selection
        if focus == .sidebar, let selection { return ask(&self, selection) }
        guard let article, let index = reading.targetQuotation else {
            if let selection { return ask(&self, selection) }
            return say(
                "no quotation on screen and no name selected; \(keys.key(of: "next-quotation")) goes to a quotation")
        }
        if let why = article.content.whyUnattributed(index) { return say("speaker unknown: \(why)") }
        guard let speaker = reading.speaker(of: index) else {
            return say("this speaker cannot be looked up in other articles")
        }
        reading.view.quotation = index
        return ask(&self, speaker)
    }

    /// Walks what a speaker is quoted as saying.
    mutating func receive(
        said rows: [QuotationRow], by speaker: SelectedEntity, _ request: PlacesRequest, next: Int
    ) -> [Effect] {
        guard !rows.isEmpty else { return say("\(speaker.name) is not quoted") }
        guard let next = step(request.direction, request.times, in: rows, next: next) else {
            let way = request.direction == .next ? "later" : "earlier"
            return say("no \(way) quotation by \(speaker.name)")
        }
        let effects = go(to: next.article, .quotation(next.quotation))
        sidebar.selection = speaker
        return effects
    }

    private func step(_ direction: Direction, _ times: Int, in rows: [QuotationRow], next: Int) -> QuotationRow? {
        let places = rows.map { MentionRow(article: $0.article, span: $0.span) }
        let current = reading.currentRow(in: rows).map { $0 + direction.sign * times }
        guard let target = current ?? reading.walk(direction, times, in: places, from: position, next: next) else {
            return nil
        }
        return rows.indices.contains(target) ? rows[target] : nil
    }

    /// Where the user is in the text: at what is highlighted, else just before the cursor's line.
    var position: Int { visibleHighlight?.start ?? reading.here - 1 }
}
