/// The regular forms of an English verb.
struct VerbForms {
    let present: String
    /// The past and the past participle.
    let past: String
    let gerund: String

    init(_ lemma: String) {
        let bytes = lemma.utf8
        let last = bytes.last ?? UInt8(ascii: "e")
        let beforeLast = bytes.dropLast().last ?? UInt8(ascii: "e")
        func without(_ count: Int) -> String { String(decoding: bytes.dropLast(count), as: UTF8.self) }
        let endsInConsonantY = last == UInt8(ascii: "y") && !"aeiou".utf8.contains(beforeLast)
        let endsInConsonantO = last == UInt8(ascii: "o") && !"aeiou".utf8.contains(beforeLast)
        let hisses = "sxz".utf8.contains(last) || (last == UInt8(ascii: "h") && "sc".utf8.contains(beforeLast))
        present = endsInConsonantY ? without(1) + "ies" : lemma + (hisses || endsInConsonantO ? "es" : "s")
        past = endsInConsonantY ? without(1) + "ied" : lemma + (last == UInt8(ascii: "e") ? "d" : "ed")
        // "agreeing", "hoeing" and "dyeing" keep their e, and "lying" has none.
        let dropsE = last == UInt8(ascii: "e") && !"eoy".utf8.contains(beforeLast)
        let endsInIE = last == UInt8(ascii: "e") && beforeLast == UInt8(ascii: "i")
        gerund = (endsInIE ? without(2) + "y" : dropsE ? without(1) : lemma) + "ing"
    }
}
