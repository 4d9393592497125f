import OnRecordText

/// Finds sentences, mentions, quotations, speakers and entities in a document.
///
/// The stages in their order: tokens and sentences, names, quoted stretches and transcripts, frames and cues, indirect speech,
/// attribution by rules, coreference, and the assembly of what they found.
public struct Analyzer: Sendable {
    private let nameModel: NameModel

    /// An analyzer.
    public init() { self.init(nameModel: .shared) }

    /// An analyzer that finds names with another model than the one built into the program.
    package init(nameModel: NameModel) { self.nameModel = nameModel }

    /// The document with all that was found in it.
    public func analyze(_ document: Document) -> AnnotatedDocument {
        let text = TokenizedText(document)
        let spoken = SpokenLines(
            in: text, marked: QuotedStretchFinder.stretches(in: text),
            names: FunctionWordSurnames.added(to: NameTagger.names(in: text, model: nameModel), in: text))
        let stretches = spoken.stretches
        let context = ClauseContext(text: text, stretches: stretches, names: spoken.names)
        let reports = IndirectSpeechFinder(context: context).found()
        let embedded = EmbeddedReports(reports, around: stretches)
        let judge = ScareQuoteJudge(context: context, reports: embedded)
        let repeats = RepetitionFinder(context: context).repetitions()
        var reasons = stretches.indices.map {
            repeats[$0] == nil && !stretches[$0].isLine ? judge.reason($0) : nil
        }
        let pullQuotes = PullQuoteFinder(context: context).repetitions(
            among: stretches.indices.filter { reasons[$0] == nil && repeats[$0] == nil && !stretches[$0].isLine })
        for stretch in pullQuotes { reasons[stretch] = "the article's own words" }
        // A line of dialogue with no word of who says it may be anybody's.
        let decisions = Attributor.decisions(
            in: AttributionContext(clauses: context, reports: embedded),
            speech: stretches.indices.map {
                reasons[$0] == nil && repeats[$0] == nil
                    && !(stretches[$0].isDialogue && context.standsAlone($0))
            })
        for stretch in stretches.indices
        where !stretches[stretch].isLine && reasons[stretch] == nil && repeats[stretch] == nil
            && decisions[stretch] == nil
        {
            reasons[stretch] = judge.reasonUnattributed(stretch)
        }
        var resolver = CoreferenceResolver(
            context: context, decisions: decisions, reporters: reports.compactMap(\.reporter))
        let drafts = resolver.resolve()
        return AnnotationAssembler(
            context: context, decisions: decisions, reasons: reasons, repeats: repeats, reports: reports,
            drafts: drafts
        ).annotatedDocument()
    }
}
