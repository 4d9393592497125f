import OnRecordText

/// The features of a token: its form, shape, classes, cluster and lists, those of its neighbours, the run of
/// capitalised words around it, the rules' proposal and the evidence elsewhere in the document.
struct NameFeatures {
    let text: TokenizedText

    /// A run of capitalised words: its first and last word, and the words before and after it.
    struct Run {
        var range: Range<Int>
        var before: WordFacts
        var after: WordFacts
        var first: WordFacts
        var last: WordFacts
    }

    /// Adds the features of the token at `index` to `list`; `facts` points to those of the token two before it, and on
    /// to those of the token two after it.
    @inline(__always)
    func add(
        _ index: Int, _ facts: UnsafePointer<WordFacts>, run: Run, zone: UInt64, to list: inout FeatureList
    ) {
        let (before2, before, word) = (facts[0], facts[1], facts[2])
        let (after, after2) = (facts[3], facts[4])
        @inline(__always) func add(_ template: UInt64, _ value: UInt64) {
            let mixed = (value ^ template &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
            let spread = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
            list.add(UInt32(truncatingIfNeeded: spread >> UInt64(64 - NameModel.featureBits)))
        }
        @inline(__always) func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
            add(template, (first &* 0xFF51_AFD7_ED55_8CCD ^ first >> 33) &+ second)
        }
        let starts: UInt64 = text.startsSentence[index] ? 1 : 0
        let mid = word.shape << 1 | starts
        add(0, zone << 1 | starts)
        // The forms.
        add(1, word.form)
        add(2, word.form, mid)
        add(3, before.form)
        add(4, after.form)
        add(5, before2.form)
        add(6, after2.form)
        add(7, before.form, word.form)
        add(8, word.form, after.form)
        // Shapes.
        add(9, word.shape)
        add(10, mid)
        add(11, before.shape, word.shape)
        add(12, word.shape, after.shape)
        add(13, before.shape << 32 | after.shape, word.shape)
        // Classes.
        addClasses(14, word.classes, to: &list)
        addClasses(15, before.classes, to: &list)
        addClasses(16, after.classes, to: &list)
        add(17, word.classes, mid)
        add(18, before.classes, word.shape)
        add(19, after.classes, word.shape)
        add(20, before.classes &* 31 &+ after.classes, word.classes)
        // Clusters.
        for (template, facts) in [(21, before), (25, word), (29, after)] as [(UInt64, WordFacts)] {
            add(template, facts.cluster)
            add(template + 1, facts.cluster & 0xF | (facts.cluster == 0 ? 0x100 : 0))
            add(template + 2, facts.cluster & 0x3F | (facts.cluster == 0 ? 0x100 : 0))
            add(template + 3, facts.cluster, word.shape)
        }
        add(33, before.cluster, word.cluster)
        add(34, word.cluster, after.cluster)
        add(35, before2.cluster)
        add(36, after2.cluster)
        add(37, word.cluster, mid)
        // Lists.
        let lists = UInt64(word.lists.rawValue)
        let nextLists = UInt64(after.lists.rawValue)
        let previousLists = UInt64(before.lists.rawValue)
        add(38, lists, mid)
        add(39, word.place << 2, starts)
        add(40, previousLists, lists)
        add(41, lists, nextLists)
        add(42, lists, before.form)
        add(43, lists, after.form)
        add(44, word.place << 11 | lists, before.classes)
        add(45, lists, word.cluster)
        if word.firm != 0 {
            add(80, word.firm, starts)
            add(81, word.firm, lists)
        }
        // The rules' proposal.
        add(46, word.proposal)
        add(47, word.proposal << 16 | before.proposal << 8 | after.proposal)
        add(48, word.proposal, lists)
        add(49, word.proposal, word.cluster)
        add(50, word.proposal, mid)
        add(51, word.proposal, word.evidence)
        add(52, word.proposal, before.form)
        add(53, word.proposal, after.form)
        // The document's evidence.
        add(54, word.evidence, mid)
        add(55, word.evidence, lists)
        add(56, before.evidence << 16 | after.evidence, word.evidence)
        // The run of capitalised words.
        if word.isCapitalised {
            let length = UInt64(min(run.range.count, 6))
            let place = UInt64(min(index - run.range.lowerBound, 3)) << 4 | UInt64(min(run.range.upperBound - index, 4))
            add(57, length << 8 | place)
            add(58, run.before.form, place)
            add(59, run.after.form, place)
            add(60, run.last.form, min(length, 3))
            add(61, run.last.classes, place)
            add(62, run.first.form, place)
            add(63, UInt64(run.first.lists.rawValue) << 11 | UInt64(run.last.lists.rawValue), place)
            add(64, run.last.cluster, place)
            add(65, run.first.cluster, place)
            add(66, run.before.classes, length << 8 | place)
            add(67, run.after.classes, length << 8 | place)
            add(68, run.before.cluster, length)
            add(69, run.after.cluster, length)
        }
        addLetters(index, shape: word.shape, to: &list)
    }

    /// One feature for each class.
    @inline(__always)
    private func addClasses(_ template: UInt64, _ classes: UInt64, to list: inout FeatureList) {
        var rest = classes
        while rest != 0 {
            let bit = UInt64(rest.trailingZeroBitCount)
            rest &= rest - 1
            let spread = (template << 8 | bit | 1 << 40) &* 0x9E37_79B9_7F4A_7C15
            list.add(UInt32(truncatingIfNeeded: spread >> UInt64(64 - NameModel.featureBits)))
        }
    }

    /// The first and last letters of the word.
    @inline(__always)
    private func addLetters(_ index: Int, shape: UInt64, to list: inout FeatureList) {
        let token = text.tokens[index]
        guard token.kind == .word else { return }
        let bytes = text.document.text.utf8
        func add(_ template: UInt64, _ value: UInt64) {
            let mixed = (value ^ template &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
            let spread = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
            list.add(UInt32(truncatingIfNeeded: spread >> UInt64(64 - NameModel.featureBits)))
        }
        var letters: UInt64 = 0
        for length in 1...4 where length <= token.span.count {
            letters = letters << 8 | UInt64(Letters.lowercased(bytes[token.span.end - length]))
            if length >= 2 { add(70 + UInt64(length), letters) }
        }
        letters = 0
        for length in 1...4 where length <= token.span.count {
            letters = letters << 8 | UInt64(Letters.lowercased(bytes[token.span.start + length - 1]))
            if length >= 2 { add(75 + UInt64(length), letters) }
        }
    }
}
