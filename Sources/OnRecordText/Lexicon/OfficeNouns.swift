/// Nouns for people by their titles, as descriptions use them.
package struct OfficeNouns: Sendable {
    private let byTitle: [UInt64: [UInt64]]

    /// From lines of a title and the nouns.
    init(_ rows: [LexiconRow]) {
        byTitle = Dictionary(uniqueKeysWithValues: rows.map { (WordHash.of($0[0]), $0.words(1).map(WordHash.of)) })
    }

    /// The hashes of the nouns by which somebody with the title that hashes to `title` may be described: "Rep." by
    /// "congresswoman".
    package func nouns(for title: UInt64) -> [UInt64] { byTitle[title] ?? [title] }
}
