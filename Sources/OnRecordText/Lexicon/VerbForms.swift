/// The forms of an English verb, by the regular rules and a list of exceptions.
package struct VerbForms {
    package let base: String
    package let present: String
    package let past: String
    package let gerund: String
    /// The past participle, where it differs from the past.
    package let participle: String?

    private static let irregular: [String: (past: String, participle: String?)] = [
        "say": ("said", nil), "tell": ("told", nil), "write": ("wrote", "written"), "read": ("read", nil),
        "begin": ("began", "begun"), "sing": ("sang", "sung"), "swear": ("swore", "sworn"),
        "think": ("thought", nil), "feel": ("felt", nil), "know": ("knew", "known"), "find": ("found", nil),
        "see": ("saw", "seen"), "show": ("showed", "shown"), "hear": ("heard", nil),
        "understand": ("understood", nil), "forget": ("forgot", "forgotten"), "mean": ("meant", nil),
        "teach": ("taught", nil), "speak": ("spoke", "spoken"), "hit": ("hit", nil), "cast": ("cast", nil),
        "tear": ("tore", "torn"), "learn": ("learned", "learnt"),
    ]
    private static let doubling: Set<String> = [
        "admit", "quip", "refer", "rip", "dub", "pan", "rebut", "chat", "brag", "confer", "knock-out", "snap", "rap",
        "sum", "slam", "blog", "demur", "begin", "hit", "forget",
    ]

    package init(_ lemma: String) {
        base = lemma
        let last = lemma.last ?? "e"
        let beforeLast = lemma.dropLast().last ?? "e"
        let endsInConsonantY = last == "y" && !"aeiou".contains(beforeLast)
        let hisses = ["s", "sh", "ch", "x", "z"].contains { lemma.hasSuffix($0) }
        present = endsInConsonantY ? lemma.dropLast() + "ies" : lemma + (hisses ? "es" : "s")
        let stem = Self.doubling.contains(lemma) ? lemma + String(last) : lemma
        let regularPast = endsInConsonantY ? lemma.dropLast() + "ied" : last == "e" ? lemma + "d" : stem + "ed"
        past = Self.irregular[lemma]?.past ?? regularPast
        participle = Self.irregular[lemma]?.participle
        gerund = (last == "e" && lemma != "see" && lemma != "be" ? String(lemma.dropLast()) : stem) + "ing"
    }
}
