/// What is known about English words in advance: the classes of forms, the verbs they belong to, and names.
///
/// A form is looked up by the hash of its lower-case bytes with straight apostrophes, which the tokenizer computes
/// while it scans, so a look-up allocates nothing. Built once from the files of `Data/lexicon`; `docs/lexicon.md`
/// describes them.
package final class Lexicon: Sendable {
    /// The built-in lexicon; stops the program if its files are wrong, which a test rules out.
    package static let shared: Lexicon = {
        do throws(LexiconMistake) {
            return try Lexicon { $0.builtIn }
        } catch {
            fatalError("the built-in lexicon is wrong: \(error)")
        }
    }()

    /// First names, surnames and places.
    package let names = NameTables()
    package let nicknames: Nicknames
    package let places: PlaceAliases
    package let offices: OfficeNouns
    package let abbreviations: Abbreviations
    private let table: WordEntries
    /// The sets of the classes from `WordClass.hotCount` on.
    private let sets: [WordSet]
    /// The phrases of each class, by its raw value.
    private let phrases: [[String]]

    /// The lexicon in the files of `data`; throws the first mistake in them.
    package init(_ data: (LexiconFile) throws(LexiconMistake) -> LanguageFile) throws(LexiconMistake) {
        var builder = LexiconBuilder()
        for file in LexiconFile.allCases where file.holdsWords { try builder.addWords(of: file, in: data(file)) }
        try builder.addVerbs(in: data(.verbs))
        try builder.checkClasses()
        nicknames = Nicknames(try LexiconRow.rows(of: .nicknames, in: data(.nicknames), columns: 3))
        places = PlaceAliases(try LexiconRow.rows(of: .places, in: data(.places), columns: 3))
        offices = OfficeNouns(try LexiconRow.rows(of: .offices, in: data(.offices), columns: 3))
        abbreviations = try Abbreviations(
            try LexiconRow.rows(of: .abbreviations, in: data(.abbreviations), columns: 4))
        sets = builder.sets
        phrases = builder.phrases
        table = builder.table
    }

    /// What is known about the form with `hash`; an empty entry if it is not listed.
    package func entry(_ hash: UInt64) -> WordEntry { table[hash] }

    /// Whether the form with `hash` has the class `wordClass`.
    package func has(_ hash: UInt64, _ wordClass: WordClass) -> Bool {
        guard wordClass.rawValue >= WordClass.hotCount else {
            return entry(hash).classes.contains(WordClasses(wordClass))
        }
        return sets[Int(wordClass.rawValue - WordClass.hotCount)].contains(hash)
    }

    /// The complements with which the noun with `hash` reports speech: "his claim that", "his promise to".
    package func complements(ofNoun hash: UInt64) -> ReportingForms {
        var complements: ReportingForms = []
        if has(hash, .thatClauseNoun) { complements.insert(.thatClause) }
        if has(hash, .infinitiveNoun) { complements.insert(.infinitive) }
        return complements
    }

    /// The phrases of `wordClass`, one of those of `phrases.tsv`.
    package func phrases(_ wordClass: WordClass) -> [String] { phrases[Int(wordClass.rawValue)] }
}
