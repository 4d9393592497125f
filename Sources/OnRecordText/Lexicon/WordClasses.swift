/// What the lexicon knows of a word form, as a set; a form may belong to several classes.
package struct WordClasses: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    // Cues, by how strongly they announce somebody's words.
    /// Verbs of saying: they take a quotation as their object ("said", "wrote").
    package static let sayingCue = WordClasses(bit: 0)
    /// Verbs of judging and addressing: they come with a fragment ("called", "accused").
    package static let judgingCue = WordClasses(bit: 1)
    /// Verbs of thinking and finding: the weakest cues ("believes", "found").
    package static let thinkingCue = WordClasses(bit: 2)
    /// Nouns that hold words: "statement", "interview", "remarks".
    package static let wordsNoun = WordClasses(bit: 3)

    // Verb forms.
    package static let gerund = WordClasses(bit: 4)
    package static let pastForm = WordClasses(bit: 5)
    package static let baseForm = WordClasses(bit: 6)
    package static let auxiliary = WordClasses(bit: 7)
    /// Forms of "be", which make a passive of a past form.
    package static let being = WordClasses(bit: 8)
    /// Frequent finite verbs that are no cues.
    package static let plainVerb = WordClasses(bit: 9)

    // Function words.
    package static let adverb = WordClasses(bit: 10)
    package static let determiner = WordClasses(bit: 11)
    package static let preposition = WordClasses(bit: 12)
    package static let conjunction = WordClasses(bit: 13)
    package static let subordinator = WordClasses(bit: 14)
    package static let relative = WordClasses(bit: 15)
    package static let subjectPronoun = WordClasses(bit: 16)
    package static let objectPronoun = WordClasses(bit: 17)
    package static let possessivePronoun = WordClasses(bit: 18)
    package static let masculine = WordClasses(bit: 19)
    package static let feminine = WordClasses(bit: 20)
    package static let plural = WordClasses(bit: 21)
    /// Any closed-class word: never a name by itself.
    package static let function = WordClasses(bit: 22)

    // Nouns that can speak.
    package static let personNoun = WordClasses(bit: 23)
    package static let groupNoun = WordClasses(bit: 24)
    package static let documentNoun = WordClasses(bit: 25)

    // Parts of names.
    /// A title or office that stands before a name: "Rep.", "President", "Chairman".
    package static let title = WordClasses(bit: 26)
    package static let nameSuffix = WordClasses(bit: 27)
    package static let nameParticle = WordClasses(bit: 28)
    package static let organisationHead = WordClasses(bit: 29)
    package static let placeHead = WordClasses(bit: 30)
    package static let legislationHead = WordClasses(bit: 31)
    package static let demonym = WordClasses(bit: 32)
    package static let party = WordClasses(bit: 33)
    package static let calendar = WordClasses(bit: 34)
    package static let acronymPlace = WordClasses(bit: 35)
    /// Words that open sentences and headlines with a capital and are no names.
    package static let commonWord = WordClasses(bit: 36)
    package static let abbreviation = WordClasses(bit: 37)
    package static let numberWord = WordClasses(bit: 38)
    package static let organisationName = WordClasses(bit: 39)
    package static let placeName = WordClasses(bit: 40)
    package static let eventHead = WordClasses(bit: 41)
    /// Nouns of time: "week", "night". They are nobody, wherever they stand.
    package static let timeNoun = WordClasses(bit: 42)

    package static let anyCue: WordClasses = [.sayingCue, .judgingCue, .thinkingCue]
    package static let speakingNoun: WordClasses = [.personNoun, .groupNoun, .documentNoun]
}
