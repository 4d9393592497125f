import OnRecordCore
import OnRecordStore

/// Selects quotations by their speaker and by how well that is known.
struct QuoteFilter {
    /// Only quotations by this speaker.
    var speaker: SpeakerFilter?
    /// Only speakers with one of these standings.
    var standings: Set<SpeakerStanding> = []
    /// Only speakers with less confidence than this, from 0 to 1.
    var below: Double?
    /// Only speakers of these levels of certainty.
    var levels: Set<CertaintyLevel> = []

    /// Whether it selects uncertain quotations, so that the reasons matter.
    var asksForWork: Bool { !standings.isEmpty || below != nil || !levels.isEmpty }

    /// Whether `quote` is selected: by its speaker, and by any of the other conditions.
    func accepts(_ quote: Quote) -> Bool {
        if let speaker, !quote.speakers.contains(where: speaker.accepts) { return false }
        return !asksForWork || standings.contains(quote.row.standing) || isUnsure(quote) || levels.contains(quote.level)
    }

    private func isUnsure(_ quote: Quote) -> Bool {
        guard let below, let confidence = quote.confidence, quote.row.standing.isAttributed else { return false }
        return confidence < below
    }
}
