/// The files of a lexicon, by their names in `Data/lexicon`.
package enum LexiconFile: String, CaseIterable, Sendable {
    case abbreviations
    case foreignWords = "foreign-words"
    case functionWords = "function-words"
    case names
    case nicknames
    case nouns
    case offices
    case people
    case phrases
    case places
    case verbForms = "verb-forms"
    case verbs

    /// The file's name within its folder.
    package var name: String { rawValue + ".tsv" }

    /// The built-in file.
    package var builtIn: LanguageFile { LanguageFile("lexicon/" + name) }

    /// Whether each row is a form with its classes.
    var holdsWords: Bool {
        switch self {
        case .foreignWords, .functionWords, .names, .nouns, .people, .phrases, .verbForms: true
        case .abbreviations, .nicknames, .offices, .places, .verbs: false
        }
    }
}
