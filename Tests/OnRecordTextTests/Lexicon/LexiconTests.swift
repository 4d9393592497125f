import Testing

@testable import OnRecordText

@Suite("Lexicon")
struct LexiconTests {
    /// The lexicon with the `text` of `file` in place of its own.
    private func lexicon(_ file: LexiconFile, _ text: String) throws(LexiconMistake) -> Lexicon {
        try Lexicon { $0 == file ? LanguageFile(text.utf8) : $0.builtIn }
    }

    private func rows(_ file: LexiconFile) throws -> [LexiconRow] {
        try LexiconRow.rows(of: file, in: file.builtIn, columns: 9)
    }

    @Test("the files that are built in have no mistake: sorted, no repeats, every class known and used")
    func builtIn() throws {
        _ = try Lexicon { $0.builtIn }
    }

    @Test("a form has the classes of all files that list it")
    func classes() {
        let told = Lexicon.shared.entry(WordHash.of("told"))
        #expect(told.classes == [.sayingCue, .pastForm])
        #expect(told.lemma == .tell && told.complements.isSuperset(of: [.addressee, .thatClause]))
        #expect(Lexicon.shared.entry(WordHash.of("press")).classes == [.organisationHead, .groupNoun, .nameCue])
        #expect(Lexicon.shared.entry(WordHash.of("zzyzx")).classes.isEmpty)
        #expect(Lexicon.shared.has(WordHash.of("hundreds"), .numberWord))
        #expect(Lexicon.shared.has(WordHash.of("placard"), .inscribedObject))
        #expect(!Lexicon.shared.has(WordHash.of("placard"), .workNoun))
        #expect(Lexicon.shared.phrases(.siteLineOpening).contains("click here to "))
    }

    @Test("irregular forms, other spellings and their lemma come from the line of the verb")
    func verbs() throws {
        let changed = try lexicon(
            .verbs,
            """
            call\t\tjudgingCue outbreakVerb termVerb tellingVerb proposingVerb\tobject
            realize\trealise\tsayingCue thinkingCue
            write\t\tsayingCue\t\t\twrote\twritten
            """)
        for form in ["realize", "realizes", "realized", "realizing", "realise", "realises", "realised", "realising"] {
            let entry = changed.entry(WordHash.of(form))
            #expect(entry.lemma == Lemma("realize") && entry.classes.contains(.sayingCue), "\(form)")
        }
        #expect(changed.entry(WordHash.of("written")).classes == [.sayingCue, .pastForm])
        #expect(changed.entry(WordHash.of("calling")).lemma == .call)
        #expect(changed.entry(WordHash.of("called")).complements == .object)
        #expect(changed.entry(WordHash.of("writed")).classes.isEmpty)
    }

    @Test(
        "a mistake is told with its file, its line and what is wrong",
        arguments: [
            (LexiconFile.nouns, "word", "nouns.tsv:1: “word” has no class"),
            (.nouns, "# comment\nword\tnoun", "nouns.tsv:2: there is no class “noun”"),
            (.nouns, "b\twordsNoun\na\twordsNoun", "nouns.tsv:2: “a” must come before “b”"),
            (.nouns, "a\twordsNoun\na\twordsNoun", "nouns.tsv:2: “a” is listed twice"),
            (.nouns, "A\twordsNoun", "nouns.tsv:1: “A” is not in lower case"),
            (.nouns, "a\twordsNoun\n\nb\twordsNoun", "nouns.tsv:2: the first column is empty"),
            (.nouns, "a\twordsNoun\tcomment\tmore", "nouns.tsv:1: 4 columns, where there are 3"),
            (.nouns, "word\twordsNoun", "lexicon: no word has the class “timeNoun”"),
            (.verbs, "say\t\tsayingCue\tthat", "verbs.tsv:1: there is no complement “that”"),
            (.abbreviations, "sen\tsenator\trank", "abbreviations.tsv:1: “rank” is none of “title”, “law” and “party”"),
        ])
    func mistakes(file: LexiconFile, text: String, message: String) {
        let mistake = #expect(throws: LexiconMistake.self) { _ = try lexicon(file, text) }
        #expect(mistake?.description == message)
    }

    @Test("a form belongs to one verb, and no two verbs share a hash")
    func lemmas() throws {
        var verbs: [String: String] = [:]
        var lemmas: [Lemma: String] = [:]
        for row in try rows(.verbs) {
            let lemma = row.string(0)
            #expect(lemmas.updateValue(lemma, forKey: Lemma(lemma)) == nil, "\(lemma)")
            let regular = VerbForms(lemma)
            let columns = [4, 5, 6, 7].map(row.strings)
            let forms =
                [lemma] + row.strings(1) + (columns[0].isEmpty ? [regular.present] : columns[0])
                + (columns[1].isEmpty ? [regular.past] : columns[1]) + columns[2]
                + (columns[3].isEmpty ? [regular.gerund] : columns[3])
            for form in Set(forms) { #expect(verbs.updateValue(lemma, forKey: form) == nil, "\(form)") }
        }
        #expect(lemmas.count > 300)
    }

    @Test("the hash of a form is 0 for none that is listed")
    func hashes() throws {
        for file in LexiconFile.allCases {
            for row in try rows(file) { #expect(WordHash.of(row[0]) != 0) }
        }
    }
}
