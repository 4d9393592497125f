/// Nouns that describe people by their titles.
package struct OfficeNouns: Sendable {
    private let byTitle: [UInt64: [UInt64]]

    /// From rows of a title and its nouns.
    init(_ rows: [LexiconRow]) {
        byTitle = Dictionary(uniqueKeysWithValues: rows.map { (WordHash.of($0[0]), $0.words(1).map(WordHash.of)) })
    }

    /// The hashes of the nouns that may describe a person whose title has the hash `title`: "Rep." and "congresswoman".
    package func nouns(for title: UInt64) -> [UInt64] { byTitle[title] ?? [title] }
}
