/// The regular forms of an English verb.
struct VerbForms {
    let present: String
    /// The past and the past participle.
    let past: String
    let gerund: String

    init(_ lemma: String) {
        let last = lemma.last ?? "e"
        let beforeLast = lemma.dropLast().last ?? "e"
        let endsInConsonantY = last == "y" && !"aeiou".contains(beforeLast)
        let endsInConsonantO = last == "o" && !"aeiou".contains(beforeLast)
        let hisses = ["s", "sh", "ch", "x", "z"].contains { lemma.hasSuffix($0) }
        present =
            endsInConsonantY ? lemma.dropLast() + "ies" : lemma + (hisses || endsInConsonantO ? "es" : "s")
        past = endsInConsonantY ? lemma.dropLast() + "ied" : lemma + (last == "e" ? "d" : "ed")
        // "agreeing", "hoeing" and "dyeing" keep their e, and "lying" has none.
        let dropsE = last == "e" && !"eoy".contains(beforeLast)
        gerund = (lemma.hasSuffix("ie") ? lemma.dropLast(2) + "y" : dropsE ? String(lemma.dropLast()) : lemma) + "ing"
    }
}
