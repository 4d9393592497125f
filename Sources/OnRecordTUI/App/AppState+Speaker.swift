import OnRecordCore
import OnRecordStore

/// `s`: from a quotation to the words that name its speaker, and on to the full name.
extension AppState {
    mutating func speaker() -> [Effect] {
        guard let article else { return say("no article open") }
        guard let index = quotationMeant else {
            return say(noQuotation)
        }
        let original = article.original(of: index)
        let evidence = article.content.evidence(of: original)
        let steps = [evidence.mention].compactMap(\.self) + evidence.names
        guard let attribution = article.attribution(of: index), !steps.isEmpty else {
            view.quotation = index
            return say(whyNoWords(for: index, of: article))
        }
        let next = steps.firstIndex { $0 == view.lit.first }.map { $0 + 1 } ?? 0
        guard next < steps.count else {
            let why = article.content.whyUnattributed(index)
            return say(why ?? "this is the fullest mention of \(attribution.speaker.name)")
        }
        rememberPlace()
        let effects = focus(on: .reader) + select(speakerOf: original)
        view.quotation = original
        view.lit = [steps[next]]
        reveal(steps[next])
        notice = notes(on: steps[next], isLast: next + 1 == steps.count, index, attribution)
        return effects + lookElsewhere()
    }

    /// What there is to say where `s` has gone to `span`.
    private func notes(on span: TextSpan, isLast: Bool, _ index: Int, _ attribution: Attribution) -> String? {
        guard let article else { return nil }
        let repeats = article.lineRepeated(by: index).map { "repeats words from line \($0)" }
        let next =
            isLast
            ? nil
            : "“\(article.text[span])” is taken to be \(attribution.speaker.name); \(keys.key(of: "speaker")) again goes to the name"
        let notes = [repeats, next ?? article.content.whyUnattributed(index)].compactMap(\.self)
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }

    /// Selects the speaker of the quotation at `index`, where there is one to select.
    mutating func select(speakerOf index: Int) -> [Effect] {
        guard let article, let id = article.speakerEntity(of: index),
            let name = article.attribution(of: index)?.speaker.name
        else { return [] }
        selection = SelectedEntity(id: id, name: name)
        return []
    }
}
