import OnRecordText

/// The surnames of the people whom the document names in full or with a title.
struct KnownPeople {
    private let reader: PatternReader?
    private var surnames = WordSet()

    /// The surnames in what `reader` reads; none without a reader.
    init(_ reader: PatternReader?) {
        self.reader = reader
        guard let reader else { return }
        let tokens = reader.tokens
        for index in tokens.indices where reader.isNamePart(index) && !reader.isNamePart(index - 1) {
            let run = index..<reader.runEnd(from: index)
            if (2...3).contains(run.count), reader.isLikePerson(run) {
                surnames.insert(tokens[index].hash)
                surnames.insert(tokens[run.upperBound - 1].hash)
            }
            // "Azahari bin Husin".
            if reader.text.has(run.upperBound < tokens.count ? run.upperBound : index, .surnameParticle),
                reader.isNamePart(run.upperBound + 1)
            {
                surnames.insert(tokens[index].hash)
            }
        }
        for index in tokens.indices.dropFirst() where reader.isNamePart(index) && !tokens[index].is(.title) {
            let before = tokens[index - 1]
            let isTitled = before.isCapitalised && before.is(.title) && !reader.isFirstName(index)
            guard isTitled || reader.isFirstName(index - 1) && !reader.isNamePart(index + 1) else { continue }
            surnames.insert(tokens[index].hash)
        }
    }

    /// Whether `run` is one word that is a surname, or looks like a full name.
    func has(_ run: Range<Int>) -> Bool {
        guard let reader else { return false }
        if run.count > 1 { return reader.isLikePerson(run) }
        return surnames.contains(reader.tokens[run.lowerBound].hash)
    }
}
