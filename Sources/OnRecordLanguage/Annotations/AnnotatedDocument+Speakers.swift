import OnRecordText

extension AnnotatedDocument {
    /// The index of the quotation that `quotation` repeats; `quotation` itself if it repeats none.
    public func original(of quotation: Int) -> Int {
        guard let original = quotations[quotation].repeats, quotations.indices.contains(original) else {
            return quotation
        }
        return original
    }

    /// The attribution of `quotation`; if it repeats another, that one's, with the evidence there.
    public func attribution(of quotation: Int) -> Attribution? {
        quotations[original(of: quotation)].attribution ?? quotations[quotation].attribution
    }

    /// How well the speaker of `quotation` is identified.
    public func standing(of quotation: Int) -> SpeakerStanding {
        guard let attribution = attribution(of: quotation), attribution.state != .rejected else { return .unknown }
        return standing(of: attribution.speaker)
    }

    /// How well `speaker` is identified.
    public func standing(of speaker: Speaker) -> SpeakerStanding {
        guard let entity = speaker.entity, entities.indices.contains(entity) else {
            if case .pronoun = speaker.form { return .unresolved }
            return .unnamed
        }
        return entities[entity].isNamed ? .named : .unnamed
    }

    /// How likely the speaker of `quotation` is right.
    public func level(of quotation: Int) -> CertaintyLevel {
        CertaintyLevel(confidence: attribution(of: quotation)?.confidence ?? 0, standing: standing(of: quotation))
    }

    /// The indices of the quotations whose speaker is neither named nor described, repetitions left out.
    public var unattributed: [Int] {
        quotations.indices.filter { quotations[$0].repeats == nil && !standing(of: $0).isAttributed }
    }

    /// Why `quotation` has no identified speaker, in words for the user; `nil` if it has one.
    public func whyUnattributed(_ quotation: Int) -> String? {
        switch standing(of: quotation) {
        case .named, .unnamed: nil
        case .unresolved: "nothing says who “\(attribution(of: quotation)?.speaker.name ?? "")” is"
        case .unknown: whyUnknown(quotation)
        }
    }

    private func whyUnknown(_ quotation: Int) -> String {
        if attribution(of: quotation)?.state == .rejected { return "the speaker that was found is rejected" }
        let span = quotations[quotation].span
        let next = document.paragraphs.partitionPoint { $0.span.start > span.start }
        let paragraph = next > 0 ? document.paragraphs[next - 1] : nil
        switch paragraph?.zone {
        case .title: return "the headline does not say whose words these are"
        case .caption: return "the caption does not say whose words these are"
        default: break
        }
        return paragraph?.span == span
            ? "it stands alone, and nothing before it says whose words these are"
            : "nothing near it says whose words these are"
    }
}
