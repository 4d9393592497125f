/// Names of places that are one: abbreviations, and countries under two names.
package struct PlaceAliases: Sendable {
    private let byHash: [UInt64: UInt64]
    private let byName: [String: String]

    /// From lines of another name of a place and the name under which it is kept.
    init(_ rows: [LexiconRow]) {
        byName = Dictionary(uniqueKeysWithValues: rows.map { ($0.string(0), $0.string(1)) })
        byHash = Dictionary(uniqueKeysWithValues: rows.map { (WordHash.of($0[0]), WordHash.of($0[1])) })
    }

    /// The hash under which the place is kept whose name, in small letters and without full stops, hashes to `hash`.
    package func canonical(_ hash: UInt64) -> UInt64 { byHash[hash] ?? hash }

    /// The name under which the place called `name`, in small letters and without full stops, is kept.
    package func canonical(_ name: String) -> String { byName[name] ?? name }
}
