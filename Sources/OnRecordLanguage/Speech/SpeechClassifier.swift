import OnRecordText

/// Decides for every stretch of a document whether it is speech.
struct SpeechClassifier {
    private let context: ClauseContext
    private let judge: ScareQuoteJudge

    init(context: ClauseContext, reports: EmbeddedReports) {
        self.context = context
        judge = ScareQuoteJudge(context: context, reports: reports)
    }

    /// The role of each stretch, judging by its shape and the words around it. The lines of transcripts are always
    /// speech.
    func roles() -> [StretchRole] {
        let stretches = context.stretches
        let repetitions = RepetitionFinder(context: context).repetitions()
        var roles = stretches.indices.map { stretch -> StretchRole in
            if let original = repetitions[stretch] { return .repetition(of: original) }
            if stretches[stretch].isLine { return .speech }
            return judge.reason(stretch).map(StretchRole.notSpeech) ?? .speech
        }
        let candidates = stretches.indices.filter { roles[$0] == .speech && !stretches[$0].isLine }
        for stretch in PullQuoteFinder(context: context).repetitions(among: candidates) {
            roles[stretch] = .notSpeech(.ownWords)
        }
        return roles
    }

    /// `roles` without the fragments for which no attribution rule had an answer.
    func roles(_ roles: [StretchRole], isUnattributed: [Bool]) -> [StretchRole] {
        context.stretches.indices.map { stretch in
            guard roles[stretch] == .speech, !context.stretches[stretch].isLine, isUnattributed[stretch] else {
                return roles[stretch]
            }
            return judge.reasonUnattributed(stretch).map(StretchRole.notSpeech) ?? .speech
        }
    }

    /// Whether the attribution rules are asked about a stretch with `role`: not about a line of dialogue on its own,
    /// which could have any speaker.
    func isAttributable(_ stretch: Int, _ role: StretchRole) -> Bool {
        role == .speech && !(context.stretches[stretch].isDialogue && context.standsAlone(stretch))
    }
}
