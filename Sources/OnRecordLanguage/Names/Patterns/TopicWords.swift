import OnRecordText

/// What a document is about, as far as the kinds of names depend on it.
struct TopicWords {
    /// Whether it reports on sports: "Leeds" may be a club.
    let isSports: Bool
    /// Whether it reports on films, television or books.
    let isShows: Bool

    init(_ reader: PatternReader) {
        var sports = 0
        var shows = 0
        for index in reader.tokens.indices where reader.tokens[index].is(.nameCue) {
            if reader.has(index, .sportsNoun) { sports += Self.players.contains(reader.tokens[index].hash) ? 2 : 1 }
            if reader.has(index, .showNoun) { shows += 1 }
        }
        // One player is enough to tell.
        isSports = sports >= 2 && sports * 60 >= reader.tokens.count
        isShows = shows >= 1 && shows * 120 >= reader.tokens.count && sports <= shows
    }

    private static let players = WordSet([
        "striker", "midfielder", "goalkeeper", "winger", "quarterback", "wicketkeeper", "batsman", "defender",
        "pitcher",
    ])
}
