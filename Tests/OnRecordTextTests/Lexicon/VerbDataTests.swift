import Foundation
import Testing

@testable import OnRecordText

/// The verbs of `Data/lexicon/verbs.tsv` against another list of English verb forms.
@Suite("Verbs of the lexicon")
struct VerbDataTests {
    /// A verb of the other list: its forms, and those of them that the list calls irregular.
    private struct Known {
        let forms: Set<String>
        let irregular: Set<String>
    }

    /// A line of `verbs.tsv`.
    private struct Verb {
        let spellings: [String]
        let classes: [String]
        let complements: [String]
        let forms: Set<String>

        init(_ row: LexiconRow) {
            spellings = [row.string(0)] + row.strings(1)
            classes = row.strings(2)
            complements = row.strings(3)
            var forms: Set<String> = []
            for (number, spelling) in spellings.enumerated() {
                let regular = VerbForms(spelling)
                for (column, form) in [(4, regular.present), (5, regular.past), (7, regular.gerund)] {
                    forms.formUnion(number == 0 && !row[column].isEmpty ? row.strings(column) : [form])
                }
            }
            self.forms = forms.union(spellings).union(row.strings(6))
        }
    }

    private let verbs: [Verb]
    private let known: [String: Known]

    init() throws {
        verbs = try LexiconRow.rows(of: .verbs, in: LexiconFile.verbs.builtIn, columns: 9).map(Verb.init)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "verb-forms.tsv")
        var known: [String: Known] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            func forms(_ cell: Int) -> Set<String> { Set(cells[cell].split(separator: " ").map(String.init)) }
            known[String(cells[0])] = Known(forms: forms(1), irregular: forms(2))
        }
        self.known = known
    }

    @Test("every form of every verb is in the other list, and every irregular form of the other list is here")
    func forms() {
        var unknown: [String] = []
        for verb in verbs {
            let others = verb.spellings.compactMap { known[$0] }
            guard others.count == verb.spellings.count else {
                unknown.append(verb.spellings[0])
                continue
            }
            let forms = others.reduce(Set(verb.spellings)) { $0.union($1.forms) }
            let irregular = others.reduce(Set<String>()) { $0.union($1.irregular) }
            #expect(verb.forms.subtracting(forms).isEmpty, "\(verb.spellings[0])")
            #expect(irregular.subtracting(verb.forms).isEmpty, "\(verb.spellings[0])")
        }
        // Verbs that the other list does not have, or without their past.
        #expect(unknown == ["blog", "deadpan", "lambaste", "orate", "retweet", "text", "trash"])
        #expect(verbs.count > 300)
    }

    @Test("a verb that reports speech is a cue, of one strength")
    func cues() {
        for verb in verbs {
            let strengths = verb.classes.filter { ["sayingCue", "judgingCue", "thinkingCue"].contains($0) }
            #expect(strengths.count <= 1, "\(verb.spellings[0])")
            // "went on", where the particle makes the cue.
            guard verb.spellings != ["go"] else { continue }
            #expect(verb.complements.isEmpty || !strengths.isEmpty, "\(verb.spellings[0])")
        }
    }

    @Test("a noun that a clause or an infinitive completes holds words")
    func nouns() throws {
        for row in try LexiconRow.rows(of: .nouns, in: LexiconFile.nouns.builtIn, columns: 3) {
            let classes = row.strings(1)
            guard classes.contains("thatClauseNoun") || classes.contains("infinitiveNoun") else { continue }
            #expect(classes.contains("wordsNoun"), "\(row.string(0))")
        }
    }
}
