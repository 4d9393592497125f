/// Collects the words of a lexicon's files.
struct LexiconBuilder {
    private(set) var table = WordEntries()
    /// The sets of the classes from `WordClass.hotCount` on.
    private(set) var sets: [WordSet]
    /// The phrases of each class, by its raw value.
    private(set) var phrases: [[String]]
    /// Whether each class was used, by its raw value.
    private var isUsed: [Bool]
    /// The classes by the hashes of their names.
    private let classes: [UInt64: WordClass]

    init() {
        let all = WordClass.allCases
        sets = Array(repeating: WordSet(), count: all.count - Int(WordClass.hotCount))
        classes = Dictionary(uniqueKeysWithValues: all.map { (WordHash.of(String(describing: $0)), $0) })
        phrases = Array(repeating: [], count: all.count)
        isUsed = Array(repeating: false, count: all.count)
        // Assigned to the forms of all verbs that are cues, and to the words of other classes.
        for wordClass in [WordClass.baseForm, .pastForm, .gerund, .nameCue] { isUsed[Int(wordClass.rawValue)] = true }
    }

    /// Adds rows of a form, its classes and a comment.
    mutating func addWords(of file: LexiconFile, in data: LanguageFile) throws(LexiconMistake) {
        for row in try LexiconRow.rows(of: file, in: data, columns: 3) {
            let phrase = file == .phrases ? row[0].map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 } : nil
            let hash = phrase.map { WordHash.of($0) } ?? WordHash.of(row[0])
            var isEmpty = true
            try row.forEachWord(1) { (name) throws(LexiconMistake) in
                let wordClass = try self.wordClass(name, in: row)
                if let phrase { phrases[Int(wordClass.rawValue)].append(String(decoding: phrase, as: UTF8.self)) }
                add(hash, wordClass)
                isEmpty = false
            }
            if isEmpty { throw row.mistake("“\(row.string(0))” has no class") }
        }
    }

    /// Adds rows of a verb: its base form, other spellings, classes, complements, irregular forms (present, past,
    /// participle, gerund) and a comment.
    mutating func addVerbs(in data: LanguageFile) throws(LexiconMistake) {
        for row in try LexiconRow.rows(of: .verbs, in: data, columns: 9) {
            var classes: [WordClass] = []
            try row.forEachWord(2) { (name) throws(LexiconMistake) in
                classes.append(try wordClass(name, in: row))
            }
            var complements: ReportingForms = []
            for name in row.strings(3) {
                guard let form = ReportingForms.byName[name] else {
                    throw row.mistake("there is no complement “\(name)”")
                }
                complements.formUnion(form)
            }
            let isCue = classes.contains { [.sayingCue, .judgingCue, .thinkingCue].contains($0) }
            let lemma = Lemma(row.string(0))
            func add(_ forms: [String], _ shape: WordClass?) {
                for form in forms {
                    let hash = WordHash.of(form)
                    for wordClass in classes { self.add(hash, wordClass) }
                    if isCue, let shape { self.add(hash, shape) }
                    table.update(hash) {
                        $0.lemma = lemma
                        $0.complements.formUnion(complements)
                    }
                }
            }
            for spelling in [row.string(0)] + row.strings(1) {
                let regular = VerbForms(spelling)
                let isMain = spelling == row.string(0)
                func forms(_ column: Int, _ form: String) -> [String] {
                    isMain && !row[column].isEmpty ? row.strings(column) : [form]
                }
                let past = forms(5, regular.past)
                add([spelling], .baseForm)
                add(forms(4, regular.present), nil)
                add(past, .pastForm)
                if isMain { add(row.strings(6), .pastForm) }
                add(forms(7, regular.gerund), .gerund)
            }
        }
    }

    /// Throws if no file uses one of the program's classes.
    func checkClasses() throws(LexiconMistake) {
        for wordClass in WordClass.allCases where !isUsed[Int(wordClass.rawValue)] {
            throw LexiconMistake(file: "lexicon", what: "no word has the class “\(wordClass)”")
        }
    }

    private mutating func wordClass(
        _ name: ArraySlice<UInt8>, in row: LexiconRow
    ) throws(LexiconMistake) -> WordClass {
        guard let wordClass = classes[WordHash.of(name)] else {
            throw row.mistake("there is no class “\(String(decoding: name, as: UTF8.self))”")
        }
        isUsed[Int(wordClass.rawValue)] = true
        return wordClass
    }

    private mutating func add(_ hash: UInt64, _ wordClass: WordClass) {
        if wordClass.rawValue < WordClass.hotCount {
            table.update(hash) { $0.classes.formUnion(WordClasses(wordClass)) }
        } else {
            sets[Int(wordClass.rawValue - WordClass.hotCount)].insert(hash)
            if wordClass.isNameCue { table.update(hash) { $0.classes.formUnion(.nameCue) } }
        }
    }
}
