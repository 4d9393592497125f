/// Recognises texts that are not in English.
///
/// A text counts as foreign only if there is evidence for another language: most of its letters belong to another
/// script, or far more of its words are frequent in other languages than are frequent in English.
enum LanguageJudge {
    /// How many bytes are examined.
    private static let reach = 4000
    /// So many frequent English words, more than foreign ones, settle it early.
    private static let enoughEnglish = 12
    /// The fewest words and letters that prove anything.
    private static let fewestWords = 20
    private static let fewestLetters = 40
    /// Of how many words at most one must be frequent in other languages.
    private static let share = 8

    /// Whether the text that starts with `utf8` is not in English.
    static func isForeign(_ utf8: [UInt8]) -> Bool {
        let bytes = utf8.prefix(reach)
        return isOtherScript(bytes) || isOtherLanguage(bytes)
    }

    private static func isOtherScript(_ bytes: ArraySlice<UInt8>) -> Bool {
        // Most texts have few bytes of that kind: dashes and quotation marks start with E2.
        guard bytes.reduce(0, { $0 + ($1 >= 0xCE && $1 != 0xE2 ? 1 : 0) }) >= fewestLetters else { return false }
        var latin = 0
        var other = 0
        for byte in bytes {
            if Letters.isASCIILetter(byte) || (0xC3...0xCA).contains(byte) { latin += 1 }
            // The first byte of a letter: Greek to Hebrew and Arabic, Indic to Hangul.
            if (0xCE...0xDF).contains(byte) || byte == 0xE0 || byte == 0xE1 || (0xE3...0xED).contains(byte) {
                other += 1
            }
        }
        return other >= fewestLetters && other > latin
    }

    private static func isOtherLanguage(_ bytes: ArraySlice<UInt8>) -> Bool {
        var words = 0
        var english = 0
        var foreign = 0
        var hash = WordHash.seed
        var length = 0
        for byte in bytes {
            if Letters.isASCIILetter(byte) || byte >= 0x80 {
                hash = WordHash.add(Letters.lowercased(byte), to: hash)
                length += 1
                continue
            }
            guard length > 0 else { continue }
            words += 1
            if frequent.contains(hash) {
                english += 1
                if english >= enoughEnglish, english > foreign { return false }
            } else if Lexicon.shared.has(hash, .foreignWord) {
                foreign += 1
            }
            hash = WordHash.seed
            length = 0
        }
        return words >= fewestWords && foreign * share >= words && foreign > english * 2
    }

    private static let frequent = WordSet([
        "the", "and", "of", "that", "is", "was", "with", "for", "his", "by", "are", "said",
    ])
}
