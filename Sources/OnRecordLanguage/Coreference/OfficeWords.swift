import OnRecordText

/// Nouns for people by their offices, as descriptions use them.
enum OfficeWords {
    /// The hashes of the nouns by which somebody with the title that hashes to `title` may be described: "Rep." by
    /// "congresswoman".
    static func nouns(for title: UInt64) -> [UInt64] { nounsByTitle[title] ?? [title] }

    /// Words before an office that make it another: "vice president".
    static let deputies = WordSet(["vice", "deputy", "assistant", "associate", "under"])

    /// Nouns for which being near is no reason: the holder of an office is told by a title, and a source stays unnamed.
    static let untold = WordSet(
        [
            "senator", "representative", "congressman", "congresswoman", "governor", "mayor", "judge", "justice",
            "sheriff", "ambassador", "minister", "secretary", "attorney", "lawyer", "prosecutor", "general", "colonel",
            "captain", "officer", "detective", "pope", "bishop", "king", "queen", "prince", "princess", "pastor",
            "spokesman", "spokeswoman", "spokesperson", "source", "official", "witness", "insider", "informant", "aide",
            "voter", "resident", "neighbor", "neighbour", "caller", "observer", "interpreter", "translator",
        ])

    private static let nounsByTitle: [UInt64: [UInt64]] = {
        let lines = [
            ("sen. sen senator", "senator lawmaker"),
            ("rep. rep representative", "representative congressman congresswoman lawmaker"),
            ("congressman", "congressman representative lawmaker"),
            ("congresswoman", "congresswoman representative lawmaker"), ("gov. gov", "governor"),
            ("gen. gen", "general"),
            ("col. col", "colonel"), ("capt. capt", "captain"), ("prof. prof", "professor"), ("dr. dr", "doctor"),
            ("rev. rev", "pastor reverend"), ("nominee", "nominee candidate"),
        ]
        var nouns: [UInt64: [UInt64]] = [:]
        for (titles, words) in lines {
            for title in titles.split(separator: " ") {
                nouns[WordHash.of(String(title))] = words.split(separator: " ").map { WordHash.of(String($0)) }
            }
        }
        return nouns
    }()
}
