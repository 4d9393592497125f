/// Abbreviations in names, with their long forms.
package struct Abbreviations: Sendable {
    /// Titles, without full stops: "sen", "us sen" for "senator".
    package let titles: [String: String]
    /// Legislation, without full stops: "hres" for "house" and "resolution".
    package let laws: [String: [String]]
    /// Parties by their short names: "lib dems" for "liberal" and "democrats".
    package let parties: [String: [String]]
    /// The hashes of the long forms of legislation by those of the printed abbreviations, with and without the last
    /// full stop.
    package let lawHashes: [UInt64: [UInt64]]

    /// From rows of an abbreviation, its long form and its kind.
    init(_ rows: [LexiconRow]) throws(LexiconMistake) {
        var (titles, laws): ([String: String], [String: [String]]) = ([:], [:])
        var parties: [String: [String]] = [:]
        var lawHashes: [UInt64: [UInt64]] = [:]
        for row in rows {
            switch row.string(2) {
            case "title": titles[row.string(0)] = row.string(1)
            case "law":
                laws[row.string(0).replacing(".", with: "")] = row.strings(1)
                let hashes = row.words(1).map(WordHash.of)
                lawHashes[WordHash.of(row[0])] = hashes
                if row[0].last == UInt8(ascii: ".") { lawHashes[WordHash.of(row[0].dropLast())] = hashes }
            case "party": parties[row.string(0)] = row.strings(1)
            default: throw row.mistake("“\(row.string(2))” is none of “title”, “law” and “party”")
            }
        }
        self.titles = titles
        self.laws = laws
        self.parties = parties
        self.lawHashes = lawHashes
    }
}
