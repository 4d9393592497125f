import OnRecordText

/// The words of an article that show whose a quotation is.
public struct Evidence: Hashable, Sendable {
    /// The words that name the speaker or refer to them: "Ed Royce", "she".
    public let mention: TextSpan?
    /// The word or phrase that attributes: "said".
    public let cue: TextSpan?
    /// The names that connect `mention` to its entity, unless it is the full name itself: the antecedent of a pronoun
    /// or a description, then the fullest name.
    public let names: [TextSpan]

    /// Mention and cue; empty if no words decided.
    public var spans: [TextSpan] { [mention, cue].compactMap(\.self) }
}

extension AnnotatedDocument {
    /// The evidence for the speaker of `quotation`.
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
        guard let before = nameReferred(by: mention, of: entity), before != fullest else {
            return hasSameWords(fullest, mention) ? [] : [fullest]
        }
        return hasSameWords(before, fullest) ? [before] : [before, fullest]
    }

    /// The name that `span`, a pronoun or a description, refers to, following antecedents; the description, for an
    /// unnamed entity.
    private func nameReferred(by span: TextSpan, of entity: Entity) -> TextSpan? {
        var place = entity.mentions.first { mentions[$0].span == span }
        guard place.map({ mentions[$0].kind }) != .proper else { return nil }
        while let index = place, mentions[index].kind != .proper, let next = mentions[index].antecedent,
            next < index
        {
            place = next
        }
        return place.map { mentions[$0].span }.flatMap { $0 == span ? nil : $0 }
    }

    private func hasSameWords(_ left: TextSpan, _ right: TextSpan) -> Bool {
        document.text[left].split { $0.isWhitespace } == document.text[right].split { $0.isWhitespace }
    }
}
