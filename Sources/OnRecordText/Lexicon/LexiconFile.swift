/// The files of a lexicon, by the names that they have in `Data/lexicon`.
package enum LexiconFile: String, CaseIterable, Sendable {
    case abbreviations
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

    /// The file's name in its folder.
    package var name: String { rawValue + ".tsv" }

    /// The file as it is built into the program.
    package var builtIn: LanguageFile { LanguageFile("lexicon/" + name) }

    /// Whether a line is a form and the classes that it belongs to.
    var holdsWords: Bool {
        switch self {
        case .functionWords, .names, .nouns, .people, .phrases, .verbForms: true
        case .abbreviations, .nicknames, .offices, .places, .verbs: false
        }
    }
}
