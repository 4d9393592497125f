import OnRecordText

/// What the name lists say about one word, as the bits of a number below 2048.
package struct ListedName: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// A man's or woman's first name; both bits for a name that is both.
    package static let masculine = ListedName(rawValue: 1 << 0)
    package static let feminine = ListedName(rawValue: 1 << 1)
    package static let surname = ListedName(rawValue: 1 << 2)
    /// A surname of more than one in 10,000 people in the US.
    package static let frequentSurname = ListedName(rawValue: 1 << 3)
    /// A town of at least 15,000 people.
    package static let town = ListedName(rawValue: 1 << 4)
    /// A town of at least 200,000 people.
    package static let city = ListedName(rawValue: 1 << 5)
    package static let country = ListedName(rawValue: 1 << 6)
    /// A state, province or other first-level division of a country.
    package static let region = ListedName(rawValue: 1 << 7)
    /// The first word, or first words, of a longer place name.
    package static let startsPlace = ListedName(rawValue: 1 << 8)
    /// A firm of a stock index.
    package static let firm = ListedName(rawValue: 1 << 9)
    /// The first word, or first words, of a longer firm's name.
    package static let startsFirm = ListedName(rawValue: 1 << 10)

    static let firstName: ListedName = [.masculine, .feminine]
    static let place: ListedName = [.town, .city, .country, .region]

    /// The hash of a name of several words, from the hash of all words but the last and that of the last.
    package static func hash(_ words: UInt64, then next: UInt64) -> UInt64 {
        (words &* 0x9E37_79B9_7F4A_7C15 ^ words >> 31) &+ next
    }
}
