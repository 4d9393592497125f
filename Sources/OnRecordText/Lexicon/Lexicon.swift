/// The classes of English word forms, in one hash table that is built once from the word lists beside this file.
///
/// A form is looked up by the hash of its lower-case bytes with curly apostrophes made straight, which the tokenizer
/// computes while it scans, so a look-up allocates nothing.
package struct Lexicon: Sendable {
    /// The one lexicon.
    package static let shared = Lexicon()

    private let hashes: [UInt64]
    private let classes: [WordClasses]
    private let mask: Int

    /// The classes of the form with `hash`; empty where the form is not listed.
    package func classes(ofHash hash: UInt64) -> WordClasses {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return classes[slot] }
            slot = (slot + 1) & mask
        }
        return []
    }

    /// The classes of a lower-case form.
    package func classes(of form: String) -> WordClasses { classes(ofHash: WordHash.of(form)) }

    private init() {
        var found: [UInt64: WordClasses] = [:]
        found.reserveCapacity(8192)
        func add(_ form: String, _ classes: WordClasses) { found[WordHash.of(form), default: []].formUnion(classes) }
        for (classes, list) in FunctionWords.entries + PersonWords.entries + NameWords.entries {
            for form in list.words { add(form, classes) }
        }
        for form in CueWords.nouns.words { add(form, .wordsNoun) }
        for (strength, list): (WordClasses, StaticString) in [
            (.sayingCue, CueWords.saying), (.judgingCue, CueWords.judging), (.thinkingCue, CueWords.thinking),
        ] {
            for lemma in list.words {
                let forms = VerbForms(lemma)
                add(forms.base, [strength, .baseForm])
                add(forms.present, strength)
                add(forms.past, [strength, .pastForm])
                if let participle = forms.participle { add(participle, [strength, .pastForm]) }
                add(forms.gerund, [strength, .gerund])
            }
        }
        var capacity = 1024
        while capacity < found.count * 3 { capacity *= 2 }
        var hashes = [UInt64](repeating: 0, count: capacity)
        var classes = [WordClasses](repeating: [], count: capacity)
        for (hash, value) in found {
            var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while hashes[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            hashes[slot] = hash
            classes[slot] = value
        }
        self.hashes = hashes
        self.classes = classes
        mask = capacity - 1
    }
}

extension StaticString {
    /// The words of a list written with single blanks between them.
    package var words: [String] {
        withUTF8Buffer { bytes in
            bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
