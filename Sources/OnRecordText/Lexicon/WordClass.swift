/// A class of word forms, by the name that it has in the tables of `Data/lexicon` (`docs/lexicon.md`).
///
/// The first `hotCount` classes are asked of nearly every token and are bits of its `WordClasses`; the others are sets,
/// which few words are ever looked up in.
package enum WordClass: UInt8, CaseIterable, Sendable {
    // Cues, by how strongly they announce somebody's words.
    /// Verbs of saying: they take a quotation as their object ("said", "wrote").
    case sayingCue
    /// Verbs of judging and addressing: they come with a fragment ("called", "accused").
    case judgingCue
    /// Verbs of thinking and finding: the weakest cues ("believes", "found").
    case thinkingCue
    /// Nouns that hold words: "statement", "interview", "remarks".
    case wordsNoun

    // Verb forms.
    case gerund, pastForm, baseForm
    case auxiliary
    /// Forms of "be", which make a passive of a past form.
    case being
    /// Frequent finite verbs that are no cues.
    case plainVerb

    // Function words.
    case adverb, determiner, preposition, conjunction, subordinator, relative
    case subjectPronoun, objectPronoun, possessivePronoun
    case masculine, feminine, plural
    /// Any closed-class word: never a name by itself.
    case function

    // Nouns that can speak.
    case personNoun, groupNoun, documentNoun

    // Parts of names.
    /// A title or office that stands before a name: "Rep.", "President", "Chairman".
    case title
    case nameSuffix, nameParticle
    case organisationHead, placeHead, legislationHead
    case demonym, party, calendar, acronymPlace
    /// Words that open sentences and headlines with a capital and are no names.
    case commonWord
    case abbreviation, numberWord, organisationName, placeName, eventHead
    /// Nouns of time: "week", "night". They are nobody, wherever they stand.
    case timeNoun

    // Function words, by what one rule asks of them.
    /// Stand for people or things by themselves: "both", "others".
    case indefinitePronoun
    /// Negations and modals: what is said with them was not said.
    case irrealis
    /// The author and the reader: "I", "you".
    case discourseParticipant
    /// Open a new clause, which ends an object: "because", "while".
    case clauseOpener
    /// Of people who talk to each other, in a line of dialogue.
    case dialogueWord

    // Verbs.
    /// What a crowd does as it starts to chant: "broke into", "erupted in".
    case outbreakVerb
    /// Verbs whose object is a term: "used the word".
    case termVerb
    /// Speak together with "back", "on" or "in": "shot back", "went on", "chimed in".
    case backVerb
    /// Speak together with "off" or "out": "ticked off", "lashed out".
    case outVerb
    /// Second parts of compound adjectives: "U.S.-led".
    case compoundParticiple

    // Nouns.
    /// Nouns that a clause with "that" completes: "his claim that".
    case thatClauseNoun
    /// Nouns that an infinitive completes: "his promise to".
    case infinitiveNoun
    /// What is somebody's own words when it is somebody's: "Royce's “...” remark".
    case ownedWordsNoun
    /// Things that words stand on: "a sign reading".
    case inscribedObject
    /// What "according to" takes though it is nobody: "data", "legend".
    case recordNoun
    /// Stand before a term or a title in quotation marks: "the word “...”".
    case termIntroducer
    /// Works and programmes whose titles follow them: "the podcast “...”".
    case workNoun
    /// The same, with a comma between: "in her memoir, “...”".
    case apposedWorkNoun
    /// Stand behind a title: "the “Avatar” star".
    case workCredit
    /// What has words as its content after "of": "a goal of “...”".
    case messageNoun
    /// Labels with a colon that head a piece of an article and are no speakers: "UPDATE:".
    case editorialLabel
    /// Holders of offices whom a title tells apart, and sources who stay unnamed; being near is no reason to be meant.
    case distinctHolder
    /// Before an office they make it another: "vice president".
    case deputyPrefix
    /// Lower-case parts that a surname may start with: "van der Bellen".
    case surnameParticle

    // Lines that are no part of an article, and what stands around it. A blank at the end is written "_".
    /// Whole lines that sites put around articles.
    case siteLine
    /// How such lines begin, whatever follows.
    case siteLineOpening
    /// How such lines begin that are no sentences; a sentence of the article may begin so too.
    case siteLineHeading
    /// How captions and credits begin.
    case captionOpening
    /// The agencies that pictures are credited to.
    case pictureAgency
    /// What says of an address that it is the article's own: "permalink".
    case addressLabel
    /// How an article's first sentence begins far more often than a headline does.
    case leadOpening
    /// Between the names of a byline: "and", "special to the".
    case bylineWord
    /// With a date, in a line that is nothing else: "Thursday", "GMT".
    case stampWord

    /// How many classes are bits of `WordClasses`.
    static let hotCount = WordClass.timeNoun.rawValue + 1
}
