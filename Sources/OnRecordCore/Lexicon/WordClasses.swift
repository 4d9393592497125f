/// What the lexicon knows of a word form, as a set; a form may belong to several classes.
struct WordClasses: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    // Cues, by how strongly they announce somebody's words.
    /// Verbs of saying: they take a quotation as their object ("said", "wrote").
    static let sayingCue = WordClasses(bit: 0)
    /// Verbs of judging and addressing: they come with a fragment ("called", "accused").
    static let judgingCue = WordClasses(bit: 1)
    /// Verbs of thinking and finding: the weakest cues ("believes", "found").
    static let thinkingCue = WordClasses(bit: 2)
    /// Nouns that hold words: "statement", "interview", "remarks".
    static let wordsNoun = WordClasses(bit: 3)

    // Verb forms.
    static let gerund = WordClasses(bit: 4)
    static let pastForm = WordClasses(bit: 5)
    static let baseForm = WordClasses(bit: 6)
    static let auxiliary = WordClasses(bit: 7)
    /// Forms of "be", which make a passive of a past form.
    static let being = WordClasses(bit: 8)
    /// Frequent finite verbs that are no cues.
    static let plainVerb = WordClasses(bit: 9)

    // Function words.
    static let adverb = WordClasses(bit: 10)
    static let determiner = WordClasses(bit: 11)
    static let preposition = WordClasses(bit: 12)
    static let conjunction = WordClasses(bit: 13)
    static let subordinator = WordClasses(bit: 14)
    static let relative = WordClasses(bit: 15)
    static let subjectPronoun = WordClasses(bit: 16)
    static let objectPronoun = WordClasses(bit: 17)
    static let possessivePronoun = WordClasses(bit: 18)
    static let masculine = WordClasses(bit: 19)
    static let feminine = WordClasses(bit: 20)
    static let plural = WordClasses(bit: 21)
    /// Any closed-class word: never a name by itself.
    static let function = WordClasses(bit: 22)

    // Nouns that can speak.
    static let personNoun = WordClasses(bit: 23)
    static let groupNoun = WordClasses(bit: 24)
    static let documentNoun = WordClasses(bit: 25)

    // Parts of names.
    /// A title or office that stands before a name: "Rep.", "President", "Chairman".
    static let title = WordClasses(bit: 26)
    static let nameSuffix = WordClasses(bit: 27)
    static let nameParticle = WordClasses(bit: 28)
    static let organisationHead = WordClasses(bit: 29)
    static let placeHead = WordClasses(bit: 30)
    static let legislationHead = WordClasses(bit: 31)
    static let demonym = WordClasses(bit: 32)
    static let party = WordClasses(bit: 33)
    static let calendar = WordClasses(bit: 34)
    static let acronymPlace = WordClasses(bit: 35)
    /// Words that open sentences and headlines with a capital and are no names.
    static let commonWord = WordClasses(bit: 36)
    static let abbreviation = WordClasses(bit: 37)
    static let numberWord = WordClasses(bit: 38)
    static let organisationName = WordClasses(bit: 39)
    static let placeName = WordClasses(bit: 40)
    static let eventHead = WordClasses(bit: 41)
    /// Nouns of time: "week", "night". They are nobody, wherever they stand.
    static let timeNoun = WordClasses(bit: 42)

    static let anyCue: WordClasses = [.sayingCue, .judgingCue, .thinkingCue]
    static let speakingNoun: WordClasses = [.personNoun, .groupNoun, .documentNoun]
}
