/// Short forms in names, and what they stand for.
package struct Abbreviations: Sendable {
    /// Titles with full stops left out: "sen", "us sen" for "senator".
    package let titles: [String: String]
    /// Laws with full stops left out: "hres" for "house" and "resolution".
    package let laws: [String: [String]]
    /// The hashes of the words for laws by those of their abbreviations as printed, with the last full stop or without it.
    package let lawHashes: [UInt64: [UInt64]]

    /// From lines of an abbreviation, what it stands for and which of the two it is.
    init(_ rows: [LexiconRow]) throws(LexiconMistake) {
        var (titles, laws): ([String: String], [String: [String]]) = ([:], [:])
        var lawHashes: [UInt64: [UInt64]] = [:]
        for row in rows {
            switch row.string(2) {
            case "title": titles[row.string(0)] = row.string(1)
            case "law":
                laws[row.string(0).replacing(".", with: "")] = row.strings(1)
                let hashes = row.words(1).map(WordHash.of)
                lawHashes[WordHash.of(row[0])] = hashes
                if row[0].last == UInt8(ascii: ".") { lawHashes[WordHash.of(row[0].dropLast())] = hashes }
            default: throw row.mistake("“\(row.string(2))” is neither “title” nor “law”")
            }
        }
        self.titles = titles
        self.laws = laws
        self.lawHashes = lawHashes
    }
}
