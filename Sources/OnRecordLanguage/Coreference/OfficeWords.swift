import OnRecordText

/// Nouns that describe people by their offices.
enum OfficeWords {
    /// The hashes of the nouns that may describe a person whose title has the hash `title`: "Rep." and "congresswoman".
    static func nouns(for title: UInt64) -> [UInt64] { nounsByTitle[title] ?? [title] }

    /// Words that make an office a different one: "vice president".
    static let deputies = WordSet(["vice", "deputy", "assistant", "associate", "under"])

    /// Nouns for which nearness is not evidence: office holders are identified by a title, and sources stay unnamed.
    static let requiringEvidence = WordSet(
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
