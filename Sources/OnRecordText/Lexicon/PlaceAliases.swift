/// Alternative names of places: abbreviations, and countries with two names.
package struct PlaceAliases: Sendable {
    private let byHash: [UInt64: UInt64]
    private let byName: [String: String]

    /// From rows of an alternative name and the canonical name.
    init(_ rows: [LexiconRow]) {
        byName = Dictionary(uniqueKeysWithValues: rows.map { ($0.string(0), $0.string(1)) })
        byHash = Dictionary(uniqueKeysWithValues: rows.map { (WordHash.of($0[0]), WordHash.of($0[1])) })
    }

    /// The hash of the canonical name of the place whose name, in lower case and without full stops, has the hash
    /// `hash`.
    package func canonical(_ hash: UInt64) -> UInt64 { byHash[hash] ?? hash }

    /// The canonical name of the place `name`, which is in lower case and without full stops.
    package func canonical(_ name: String) -> String { byName[name] ?? name }
}
