import OnRecordCore
import OnRecordStore

/// What is known of the current quotation: who says it, by what words, why we say so and how sure, where else.
struct QuotationFacts {
    private let article: OpenArticle
    private let index: Int
    private let quotation: Quotation
    private let elsewhere: Elsewhere?

    /// The facts on the quotation at `quotation` of `article`; `nil` where there is none.
    init?(_ article: OpenArticle?, quotation index: Int?, elsewhere: Elsewhere?) {
        guard let article, let index, let quotation = article.quotation(index) else { return nil }
        (self.article, self.index, self.quotation, self.elsewhere) = (article, index, quotation, elsewhere)
    }

    /// The facts, what is asked first coming first.
    var all: [Fact] { repeats + speaker + evidence + certainty + candidates + alsoIn + form }

    private var attribution: Attribution? { article.attribution(of: index) }
    private var standing: SpeakerStanding { article.content.standing(of: index) }

    // MARK: Whose words

    private var speaker: [Fact] {
        guard let attribution, standing.isAttributed else { return [Fact("said by", "unknown")] }
        let row = article.speakerEntity(of: index).flatMap { id in article.entities.first { $0.id == id } }
        let name = row?.name ?? attribution.speaker.name
        let roles = row.map { $0.roles.isEmpty ? "" : " (\($0.roles.joined(separator: ", ")))" } ?? ""
        return [Fact("said by", name + roles, brief: name)]
    }

    private var evidence: [Fact] {
        let evidence = article.content.evidence(of: index)
        var facts: [Fact] = []
        if let mention = evidence.mention, let words = printed(mention) {
            facts.append(Fact("in text", words + line(mention), brief: words))
        }
        if evidence.mention != nil { facts += evidence.names.map(name) }
        if let cue = evidence.cue { facts.append(Fact("cue", words(cue) + line(cue), brief: nil)) }
        return facts
    }

    /// A place that gives the name, or the description, that a pronoun stands for.
    private func name(at span: TextSpan) -> Fact {
        let words = words(span)
        let label = standing == .unnamed ? "means" : words == speaker.first?.brief ? "in full" : "named"
        return Fact(label, words + line(span), brief: nil)
    }

    private func words(_ span: TextSpan) -> String { article.text.words(span) }

    /// The words that stand for the speaker, where they are not the name that is shown.
    private func printed(_ mention: TextSpan) -> String? {
        let words = words(mention)
        return words == speaker.first?.brief ? nil : words
    }

    private func line(_ span: TextSpan) -> String { ", line \(article.text.lineNumber(at: span.start))" }

    // MARK: Why, and how sure

    private var certainty: [Fact] {
        if let why = article.content.whyUnattributed(index) { return [Fact("why", why)] }
        guard let attribution else { return [] }
        let sure = Certainty(attribution.confidence).words
        let state = attribution.state == .machine ? [] : [Fact("state", attribution.state.rawValue)]
        return [Fact(article.content.level(of: index).rawValue, sure)] + state + [Fact("why", attribution.rule.wording)]
    }

    /// Who else may have said it, where that is not known or not sure.
    private var candidates: [Fact] {
        article.content.candidates(of: index).enumerated().map { number, candidate in
            let row = article.corpusEntity(candidate.entity).flatMap { id in article.entities.first { $0.id == id } }
            let name = row?.name ?? article.content.entities[candidate.entity].name
            return Fact(number == 0 ? "perhaps" : "or", name + line(candidate.mention), brief: nil)
        }
    }

    // MARK: The quotation itself

    private var repeats: [Fact] {
        article.lineRepeated(by: index).map { [Fact("repeats", "line \($0)")] } ?? []
    }

    private var form: [Fact] {
        let count = quotation.segments.count
        var facts = [Fact("kind", quotation.kind.rawValue + (count > 1 ? ", \(count) parts" : ""), brief: nil)]
        let copies = article.content.quotations.filter { $0.repeats == index }
        if !copies.isEmpty {
            let lines = copies.map { "\(article.text.lineNumber(at: $0.span.start))" }
            facts.append(Fact("again in", "line \(lines.joined(separator: ", "))", brief: nil))
        }
        return facts
    }

    private var alsoIn: [Fact] {
        guard let elsewhere, elsewhere.speaker == article.speakerEntity(of: index) else { return [] }
        guard elsewhere.count > 0 else { return [Fact("also in", "no others")] }
        let more =
            elsewhere.count > elsewhere.titles.count ? " and \(elsewhere.count - elsewhere.titles.count) more" : ""
        return [Fact("also in", elsewhere.titles.joined(separator: "; ") + more)]
    }
}
