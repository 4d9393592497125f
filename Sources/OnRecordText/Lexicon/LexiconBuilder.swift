/// Collects the words of a lexicon's files.
struct LexiconBuilder {
    private var found: [UInt64: WordEntry] = [:]
    /// The sets of the classes from `WordClass.hotCount` on.
    private(set) var sets: [WordSet]
    private(set) var phrases: [WordClass: [String]] = [:]
    private var used: Set<WordClass> = []
    /// The classes by the hashes of their names.
    private let classes: [UInt64: WordClass]

    init() {
        found.reserveCapacity(8192)
        sets = Array(repeating: WordSet(), count: WordClass.allCases.count - Int(WordClass.hotCount))
        classes = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { (WordHash.of(String(describing: $0)), $0) })
        // Assigned to the forms of all verbs that are cues.
        used = [.baseForm, .pastForm, .gerund]
    }

    /// Adds rows of a form, its classes and a comment.
    mutating func addWords(of file: LexiconFile, in data: LanguageFile) throws(LexiconMistake) {
        for row in try LexiconRow.rows(of: file, in: data, columns: 3) {
            let classes = try self.classes(in: row, 1)
            guard !classes.isEmpty else { throw row.mistake("“\(row.string(0))” has no class") }
            if file == .phrases {
                let phrase = row.string(0).replacing("_", with: " ")
                for wordClass in classes { phrases[wordClass, default: []].append(phrase) }
                for wordClass in classes { add(WordHash.of(phrase), wordClass) }
            } else {
                for wordClass in classes { add(WordHash.of(row[0]), wordClass) }
            }
        }
    }

    /// Adds rows of a verb: its base form, other spellings, classes, complements, irregular forms (present, past,
    /// participle, gerund) and a comment.
    mutating func addVerbs(in data: LanguageFile) throws(LexiconMistake) {
        for row in try LexiconRow.rows(of: .verbs, in: data, columns: 9) {
            let classes = try self.classes(in: row, 2)
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
                    found[hash, default: WordEntry()].lemma = lemma
                    found[hash, default: WordEntry()].complements.formUnion(complements)
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
        for wordClass in WordClass.allCases where !used.contains(wordClass) {
            throw LexiconMistake(file: "lexicon", what: "no word has the class “\(wordClass)”")
        }
    }

    private mutating func classes(in row: LexiconRow, _ column: Int) throws(LexiconMistake) -> [WordClass] {
        var found: [WordClass] = []
        for name in row.words(column) {
            guard let wordClass = classes[WordHash.of(name)] else {
                throw row.mistake("there is no class “\(String(decoding: name, as: UTF8.self))”")
            }
            found.append(wordClass)
            used.insert(wordClass)
        }
        return found
    }

    private mutating func add(_ hash: UInt64, _ wordClass: WordClass) {
        if wordClass.rawValue < WordClass.hotCount {
            found[hash, default: WordEntry()].classes.formUnion(WordClasses(wordClass))
        } else {
            sets[Int(wordClass.rawValue - WordClass.hotCount)].insert(hash)
        }
    }

    /// The table of all forms, at most a third full.
    func table() -> (hashes: [UInt64], entries: [WordEntry]) {
        var capacity = 1024
        while capacity < found.count * 3 { capacity *= 2 }
        var hashes = [UInt64](repeating: 0, count: capacity)
        var entries = [WordEntry](repeating: WordEntry(), count: capacity)
        for (hash, entry) in found {
            var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while hashes[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            hashes[slot] = hash
            entries[slot] = entry
        }
        return (hashes, entries)
    }
}
