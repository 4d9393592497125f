import OnRecordCore
import OnRecordStore

/// `s`: from a quotation to the words that name its speaker, and on to the full name.
extension AppState {
    /// What is said where nothing decides.
    static let unknownSpeaker = "speaker unknown: nothing near these words says whose they are"

    mutating func speaker() -> [Effect] {
        guard let article else { return say("no article is shown") }
        guard let index = quotationMeant else { return say("no quotation in sight: } goes to the next") }
        guard let attribution = article.attribution(of: index) else {
            view.quotation = index
            return say(Self.unknownSpeaker)
        }
        let original = article.original(of: index)
        let steps = Self.steps(to: attribution.speaker, in: article)
        let taken = steps.firstIndex { $0 == view.lit }
        guard let next = taken.map({ $0 + 1 }) ?? (steps.isEmpty ? nil : 0) else {
            return say("said by \(attribution.speaker.name) (\(attribution.rule)); no words here name them")
        }
        guard next < steps.count else { return say("this is where \(attribution.speaker.name) is named most fully") }
        rememberPlace()
        let effects = focus(on: .reader) + select(speakerOf: original)
        view.quotation = original
        view.lit = steps[next]
        reveal(steps[next])
        notice = original != index ? "repeats words of quotation \(article.numbers[index])" : nil
        let isLast = next + 1 == steps.count
        notice = [notice, isLast ? nil : words(at: steps[next], for: attribution)].compactMap(\.self).joined(
            separator: "; ")
        if notice?.isEmpty == true { notice = nil }
        return effects + lookElsewhere()
    }

    private func words(at span: TextSpan, for attribution: Attribution) -> String? {
        article.map { "“\($0.text[span])” is \(attribution.speaker.name): s again goes to the name" }
    }

    private mutating func select(speakerOf index: Int) -> [Effect] {
        guard let article, let id = article.speakerEntity(of: index),
            let name = article.attribution(of: index)?.speaker.name
        else { return [] }
        selection = SelectedEntity(id: id, name: name)
        return []
    }

    /// The places that `s` goes to one after the other: the words beside the quotation, then the fullest name.
    private static func steps(to speaker: Speaker, in article: OpenArticle) -> [TextSpan] {
        let fullest = speaker.entity.flatMap(article.representative(of:))
        guard let mention = speaker.mention else { return fullest.map { [$0.span] } ?? [] }
        guard let fullest, fullest.kind == .proper, !fullest.span.overlaps(mention) else { return [mention] }
        return [mention, fullest.span]
    }
}
