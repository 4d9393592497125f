import OnRecordText

/// Finds speech without quotation marks: the turns of a transcript or interview, each under a label.
///
/// A label alone proves nothing ("UPDATE:", "Note:"). Questions and answers must come in pairs or repeatedly; any other
/// label must be a person of the document or a role in a conversation, or recur beside such labels.
struct TranscriptFinder {
    private let text: TokenizedText
    private let names: [NameMention]
    private let people: Set<UInt64>
    private var tokens: [Token] { text.tokens }

    init(text: TokenizedText, names: [NameMention]) {
        self.text = text
        self.names = names
        people = Set(
            names.lazy.filter { $0.kind == .person && !$0.isGuess && $0.tokens.count > 1 }
                .compactMap { name in name.tokens.last.map { text.tokens[$0].hash } })
    }

    /// The labels of turns in text order; empty if the document is not a transcript.
    func labels() -> [TranscriptLabel] {
        let scanner = TranscriptLabelScanner(text: text)
        let found = text.paragraphs.indices.compactMap(scanner.label)
        let labels = found.count > 1 ? letters(found) + speakers(found) : []
        guard !labels.isEmpty else { return NameLineFinder(text: text, names: names).labels() }
        return labels.sorted { $0.paragraph < $1.paragraph }
    }

    // MARK: Questions and answers

    /// How often "Q" or "A" must occur if the other one does not.
    private static let fewestLetters = 3

    private func letters(_ found: [TranscriptLabel]) -> [TranscriptLabel] {
        let letters = found.filter { $0.kind == .letter }
        let initials = Set(letters.map { text.document.text.utf8[tokens[$0.name.lowerBound].span.start] })
        return initials.count > 1 || letters.count >= Self.fewestLetters ? letters : []
    }

    /// The paragraphs with the questions to answers that alone have labels, each right before one.
    func questions(before labels: [TranscriptLabel]) -> [Int] {
        let answers = labels.filter { $0.kind == .letter }
        guard answers.count >= Self.fewestLetters, Set(answers.map(key)).count == 1 else { return [] }
        return answers.compactMap { answer in
            let paragraph = answer.paragraph - 1
            guard paragraph >= 0, text.document.paragraphs[paragraph].zone == .body,
                let last = text.paragraphs[paragraph].last, tokens[last].kind == .question
            else { return nil }
            return paragraph
        }
    }

    // MARK: Speakers

    private func speakers(_ found: [TranscriptLabel]) -> [TranscriptLabel] {
        let labels = found.filter { $0.kind != .letter && isSpeech($0) }
        var counts: [UInt64: Int] = [:]
        for label in labels { counts[key(label), default: 0] += 1 }
        // "JACKSON" is a place, but comes back as a speaker.
        let candidates = labels.filter { !isHeading($0) || isSurname($0) && counts[key($0), default: 0] > 1 }
        // Several labels in capitals that come back are a conversation, even of people named nowhere else.
        let isConversation =
            Set(candidates.lazy.filter { $0.kind == .capitals && counts[key($0), default: 0] > 1 }.map(key)).count > 1
        let certain = candidates.filter { label in
            let comesBack = counts[key(label), default: 0] > 1
            switch label.kind {
            case .capitals: return isPerson(label) || (isPart(label) || isConversation && isSurname(label)) && comesBack
            case .name: return isPerson(label) && comesBack
            case .letter, .line: return false
            }
        }
        let sure = Set(certain.map(key))
        let turns = Set(certain.map(\.paragraph))
        let others = candidates.filter {
            $0.kind == .capitals && !sure.contains(key($0))
                && (counts[key($0), default: 0] > 1 || isPart($0)
                    || turns.isSuperset(of: [$0.paragraph - 1, $0.paragraph + 1]))
        }
        let accepted = certain + (certain.isEmpty ? [] : others)
        return isTranscript(accepted) ? accepted : []
    }

    /// Whether turns alternate, or at least two labels are in capitals.
    private func isTranscript(_ labels: [TranscriptLabel]) -> Bool {
        let speakers = Set(labels.map(key))
        guard labels.count > 1 else { return false }
        let isInCapitals = labels.contains { $0.kind == .capitals }
        return isInCapitals || speakers.count > 1 && labels.count > speakers.count
    }

    private func key(_ label: TranscriptLabel) -> UInt64 {
        // "SPEAKER 1" has a number, which has no hash of its own.
        text.hash(of: label.name.upperBound - 1)
    }

    /// Whether what follows may be speech rather than a list or a figure.
    private func isSpeech(_ label: TranscriptLabel) -> Bool {
        guard let first = label.speech.first, let last = label.speech.last else { return false }
        if tokens[first].kind == .number { return false }
        return label.kind == .capitals || tokens[last].isTerminator || tokens[last].mark != nil
    }

    /// Whether a label is the heading of a section: "THE FACTS:", "UPDATE:", "NEW YORK:".
    private func isHeading(_ label: TranscriptLabel) -> Bool {
        label.name.contains { index in
            tokens[index].is([.function, .calendar, .placeName, .acronymPlace, .documentNoun, .legislationHead])
                || text.has(index, .editorialLabel) || tokens[index].is(.commonWord) && !isPart(label)
        }
    }

    /// Whether the last word of a label is the surname of a person in the document.
    private func isPerson(_ label: TranscriptLabel) -> Bool {
        if people.contains(key(label)) { return true }
        let form = text.form(label.name.upperBound - 1)
        guard text.lexicon.names.surnames.value(of: form.utf8) != nil else { return false }
        if !label.title.isEmpty { return true }
        let firstNames = text.lexicon.names.firstNames
        return label.name.count > 1 && firstNames.value(of: text.form(label.name.lowerBound).utf8) != nil
    }

    /// Whether a label is a single word that is known as a surname.
    private func isSurname(_ label: TranscriptLabel) -> Bool {
        label.name.count == 1 && text.lexicon.names.surnames.value(of: text.form(label.name.lowerBound).utf8) != nil
    }

    /// Whether a label gives a role in a conversation: "MODERATOR:", "AUDIENCE MEMBER:", "UNIDENTIFIED MALE:".
    private func isPart(_ label: TranscriptLabel) -> Bool {
        label.name.contains { tokens[$0].is([.personNoun, .groupNoun]) || Self.parts.contains(tokens[$0].hash) }
    }

    private static let parts = WordSet([
        "moderator", "question", "answer", "audience", "male", "female", "unidentified", "interviewer", "crowd",
        "caller",
    ])

    // MARK: Names

    /// The document's names together with those of `labels`, each of them a person, in text order.
    func names(with labels: [TranscriptLabel]) -> [NameMention] {
        var labelled: [Range<Int>] = []
        // The paragraphs of a turn share their label.
        let people = labels.filter { label in
            guard label.kind != .letter, !isPart(label), labelled.last != label.name else { return false }
            labelled.append(label.name)
            return true
        }
        guard !people.isEmpty else { return names }
        let others = names.filter { !labelled.hasOverlap(with: $0.tokens) }
        let own = people.map { label in
            NameMention(
                tokens: label.name, kind: .person, roles: label.title.isEmpty ? [] : [label.title],
                gender: gender(of: label))
        }
        return (others + own).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func gender(of label: TranscriptLabel) -> Gender {
        guard let title = label.title.last else { return .unknown }
        return tokens[title].is(.masculine) ? .masculine : tokens[title].is(.feminine) ? .feminine : .unknown
    }

    /// The phrase for the speaker under `label`, where `names` includes the names of the labels, in text order.
    func speaker(of label: TranscriptLabel, in names: [NameMention]) -> SpeakerPhrase {
        let name = names.partitionPoint { $0.tokens.lowerBound >= label.name.lowerBound }
        guard name < names.count, names[name].tokens == label.name else {
            return SpeakerPhrase(tokens: label.name, kind: .nominal(head: label.name.upperBound - 1))
        }
        return SpeakerPhrase(tokens: label.name, kind: .name(name))
    }
}
