/// The words of an article that say whose words a quotation holds.
public struct Evidence: Hashable, Sendable {
    /// The words that name the speaker or stand for them: "Ed Royce", "she".
    public let mention: TextSpan?
    /// The word or phrase that attributes: "said".
    public let cue: TextSpan?
    /// The way from `mention` to the name, where it is not the full name itself: the nearest name before a pronoun or a
    /// description, then the fullest one.
    public let names: [TextSpan]

    /// Mention and cue, what decided; empty where no words did.
    public var spans: [TextSpan] { [mention, cue].compactMap(\.self) }
}

extension AnnotatedDocument {
    /// The evidence for who says the quotation with index `quotation`.
    public func evidence(of quotation: Int) -> Evidence {
        guard let attribution = attribution(of: quotation) else { return Evidence(mention: nil, cue: nil, names: []) }
        let speaker = attribution.speaker
        return Evidence(mention: speaker.mention, cue: attribution.cue, names: names(of: speaker))
    }

    private func names(of speaker: Speaker) -> [TextSpan] {
        guard let entity = speaker.entity.flatMap({ entities.indices.contains($0) ? entities[$0] : nil }),
            mentions.indices.contains(entity.representative)
        else { return [] }
        let fullest = mentions[entity.representative].span
        guard let mention = speaker.mention else { return [fullest] }
        guard !fullest.overlaps(mention) else { return [] }
        let before = nearestName(of: entity, before: mention)
        guard let before, before != fullest else { return hasSameWords(fullest, mention) ? [] : [fullest] }
        return hasSameWords(before, fullest) ? [before] : [before, fullest]
    }

    /// The last name of `entity` before `mention`, unless that is a name itself.
    private func nearestName(of entity: Entity, before mention: TextSpan) -> TextSpan? {
        let own = entity.mentions.map { mentions[$0] }
        guard !own.contains(where: { $0.span == mention && $0.kind == .proper }) else { return nil }
        return own.last { $0.kind == .proper && $0.span.end <= mention.start }?.span
    }

    private func hasSameWords(_ left: TextSpan, _ right: TextSpan) -> Bool {
        document.text[left].split { $0.isWhitespace } == document.text[right].split { $0.isWhitespace }
    }
}
