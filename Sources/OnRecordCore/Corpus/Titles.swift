/// Titles as they are compared: "Sen." and "senator" are one, and "Mr." tells nobody from another.
enum Titles {
    /// The titles of `candidate`.
    static func keys(of candidate: JoinCandidate) -> Set<String> {
        var keys: Set<String> = []
        for role in candidate.roles {
            let words = NameKey(role, kind: .event).words
            guard let last = words.last, !honorifics.contains(last) else { continue }
            keys.insert(short[words.joined(separator: " ")] ?? words.joined(separator: " "))
        }
        return keys
    }

    private static let honorifics: Set = ["mr", "mrs", "ms", "miss", "dr", "sir", "madam", "former"]
    private static let short = [
        "sen": "senator", "us sen": "senator", "us senator": "senator", "rep": "representative",
        "us rep": "representative", "us representative": "representative", "congressman": "representative",
        "congresswoman": "representative", "gov": "governor", "gen": "general", "lt gov": "lieutenant governor",
        "atty gen": "attorney general", "prof": "professor", "sgt": "sergeant", "capt": "captain", "col": "colonel",
        "us president": "president",
    ]
}
