import OnRecordCore
import OnRecordStore

/// Chooses quotations by who says them and how well that is known.
struct QuoteFilter {
    /// Only what this speaker says.
    var speaker: SpeakerFilter?
    /// Those whose speaker is known so far.
    var standings: Set<SpeakerStanding> = []
    /// Those with a speaker that is less sure than this, from 0 to 1.
    var below: Double?

    /// Whether it asks for what is not known well, so that the reasons matter.
    var asksForWork: Bool { !standings.isEmpty || below != nil }

    /// Whether `quote` is asked for: by the speaker, and by any of the other conditions that there are.
    func accepts(_ quote: Quote) -> Bool {
        if let speaker, !quote.speakers.contains(where: speaker.accepts) { return false }
        return !asksForWork || standings.contains(quote.row.standing) || isUnsure(quote)
    }

    private func isUnsure(_ quote: Quote) -> Bool {
        guard let below, let confidence = quote.confidence, quote.row.standing.isAttributed else { return false }
        return confidence < below
    }
}
