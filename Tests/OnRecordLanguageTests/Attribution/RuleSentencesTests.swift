import OnRecordText
import TestSupport
import Testing

@testable import OnRecordLanguage

@Suite("The marked sentences of the rules of attribution")
struct RuleSentencesTests {
    static let rules = AttributionRules.inOrder + AttributionRules.lookingAhead + AttributionRules.lookingBack

    @Test("each rule answers about its sentences as marked, alone and among all rules", arguments: rules.map(\.id))
    func sentences(of id: AttributionRuleID) throws {
        let rule = try #require(Self.rules.first { $0.id == id })
        let sentences = try RuleSentence.all(of: id.rawValue, in: "Attribution")
        #expect(sentences.contains { $0.verdict != "pass" } && sentences.contains { $0.verdict == "pass" })
        for sentence in sentences {
            var context = Self.context(of: sentence)
            let stretch = try #require(Self.stretch(of: sentence, in: context.clauses), "\(sentence)")
            #expect(context.decisions[stretch]?.rule.rawValue == sentence.decider, "\(sentence)")
            context.decisions[stretch] = nil
            #expect(Self.word(for: rule.answer(for: stretch, in: context)) == sentence.verdict, "\(sentence)")
            if case .speaker(let phrase, _, _) = rule.answer(for: stretch, in: context), sentence.decider == id.rawValue
            {
                #expect(context.clauses.text.span(phrase.tokens) == sentence.text.marked.first, "\(sentence)")
            }
            let attribution = Self.attribution(of: stretch, in: context.clauses, by: sentence.text.analysed)
            #expect(attribution?.speaker.mention == sentence.text.marked.first, "\(sentence)")
        }
    }

    /// How sure `rule` is where it answers about a sentence; `nil` where it passes.
    static func confidence(of rule: some AttributionRule, in sentence: RuleSentence) -> Double? {
        var context = context(of: sentence)
        guard let stretch = stretch(of: sentence, in: context.clauses) else { return nil }
        context.decisions[stretch] = nil
        return AttributionDecision(rule.answer(for: stretch, in: context), by: rule)?.confidence
    }

    /// The rules' answer in the words of the files.
    private static func word(for answer: RuleAnswer) -> String {
        switch answer {
        case .pass: "pass"
        case .nobody: "nobody"
        case .speaker: "speaker"
        case .sameSpeaker: "same"
        }
    }

    /// What all rules together make of the sentence.
    private static func context(of sentence: RuleSentence) -> AttributionContext {
        let clauses = Analyzer().clauses(of: sentence.text.document)
        let reports = EmbeddedReports(IndirectSpeechFinder(context: clauses).found(), around: clauses.stretches)
        let classifier = SpeechClassifier(context: clauses, reports: reports)
        let roles = classifier.roles()
        var context = AttributionContext(clauses: clauses, reports: reports)
        context.decisions = Attributor.decisions(
            in: context, speech: roles.indices.map { classifier.isAttributable($0, roles[$0]) })
        return context
    }

    /// The stretch that the sentence is about.
    private static func stretch(of sentence: RuleSentence, in clauses: ClauseContext) -> Int? {
        guard let start = sentence.quotationStart else { return clauses.stretches.indices.last }
        return clauses.stretches.indices.first { clauses.text.span(clauses.stretches[$0].tokens).start >= start }
    }

    private static func attribution(
        of stretch: Int, in clauses: ClauseContext, by article: AnnotatedDocument
    ) -> Attribution? {
        let span = clauses.text.span(clauses.stretches[stretch].tokens)
        return article.quotations.first { $0.segments.contains { $0.marked == span } }?.attribution
    }
}
