import OnRecordText

/// Finds sentences, mentions, quotations, speakers and entities in a document.
///
/// The stages in their order: tokens and sentences, names, quoted stretches and transcripts, clauses and cues, indirect
/// speech, which stretches are speech, attribution by rules, coreference, and the assembly of what they found.
public struct Analyzer: Sendable {
    private let lexicon: Lexicon
    private let nameModel: NameModel

    /// An analyzer.
    public init() { self.init(lexicon: .shared) }

    /// An analyzer with another lexicon or name model than those built into the program.
    package init(lexicon: Lexicon = .shared, nameModel: NameModel = .shared) {
        self.lexicon = lexicon
        self.nameModel = nameModel
    }

    /// The document with everything found in it; with nothing if it is not in English.
    public func analyze(_ document: Document) -> AnnotatedDocument {
        guard document.isEnglish else { return AnnotatedDocument(document: document) }
        let context = clauses(of: document)
        let reports = IndirectSpeechFinder(context: context).found()
        let embedded = EmbeddedReports(reports, around: context.stretches)
        let classifier = SpeechClassifier(context: context, reports: embedded)
        let roles = classifier.roles()
        let decisions = Attributor.decisions(
            in: AttributionContext(clauses: context, reports: embedded),
            speech: roles.indices.map { classifier.isAttributable($0, roles[$0]) })
        var resolver = CoreferenceResolver(
            context: context, decisions: decisions, reporters: reports.compactMap(\.reporter))
        return AnnotationAssembler(
            context: context, decisions: decisions,
            roles: classifier.roles(roles, isUnattributed: decisions.map { $0 == nil }), reports: reports,
            drafts: resolver.resolve()
        ).annotatedDocument()
    }

    /// The clauses of a document, which all stages from indirect speech on read.
    func clauses(of document: Document) -> ClauseContext {
        let text = TokenizedText(document, lexicon: lexicon)
        let spoken = SpokenLines(
            in: text, marked: QuotedStretchFinder.stretches(in: text),
            names: FunctionWordSurnames.added(to: NameTagger.names(in: text, model: nameModel), in: text))
        return ClauseContext(text: text, stretches: spoken.stretches, names: spoken.names)
    }
}
