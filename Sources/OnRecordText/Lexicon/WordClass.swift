/// A class of word forms, named as in the tables of `Data/lexicon` (`docs/lexicon.md`).
///
/// The first `hotCount` classes are asked about nearly every token and are bits of its `WordClasses`; the others are
/// sets, in which few words are looked up.
package enum WordClass: UInt8, CaseIterable, Sendable {
    // Cues, by strength.
    /// Verbs of saying: they take a quotation as their object ("said", "wrote").
    case sayingCue
    /// Verbs of judging and addressing: they come with a fragment ("called", "accused").
    case judgingCue
    /// Verbs of thinking and finding: the weakest cues ("believes", "found").
    case thinkingCue
    /// Nouns for utterances: "statement", "interview", "remarks".
    case wordsNoun

    // Verb forms.
    case gerund, pastForm, baseForm
    case auxiliary
    /// Forms of "be", which make passives of past forms.
    case being
    /// Frequent finite verbs that are not cues.
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
    /// Capitalised words at the start of sentences and headlines that are not names.
    case commonWord
    case abbreviation, numberWord, organisationName, placeName, eventHead
    /// Nouns of time, never speakers: "week", "night".
    case timeNoun
    /// Words with any of the classes of `nameCues`, so that one look tells that none of them applies; no table has it.
    case nameCue

    // Function words, by what one rule asks of them.
    /// Indefinite pronouns: "both", "others".
    case indefinitePronoun
    /// Negations and modals: what is said with them was not said.
    case irrealis
    /// The author and the reader: "I", "you".
    case discourseParticipant
    /// Subordinators of a clause that ends an object: "because", "while".
    case clauseOpener
    /// Typical words of a conversation, in a line of dialogue.
    case dialogueWord

    /// Frequent words of other languages, by which a text in one of them is recognised.
    case foreignWord

    // Verbs.
    /// Verbs with which a crowd starts to chant: "broke into", "erupted in".
    case outbreakVerb
    /// Verbs whose object is a term: "used the word".
    case termVerb
    /// Verbs that give a thing the name after "as": "declared Saturday as “Family Day”".
    case namingVerb
    /// Verbs whose quoted object may be a term: "the bill proposes “control orders”".
    case proposingVerb
    /// Verbs that make their object do something: "led him to say".
    case causativeVerb
    /// Verbs whose object is told something, and not said: "she was warned that".
    case tellingVerb
    /// Cues together with "back", "on" or "in": "shot back", "went on", "chimed in".
    case backVerb
    /// Cues together with "off" or "out": "ticked off", "lashed out".
    case outVerb
    /// Second parts of compound adjectives: "U.S.-led".
    case compoundParticiple

    // Nouns.
    /// Nouns with a complement clause: "his claim that".
    case thatClauseNoun
    /// Nouns with an infinitive as complement: "his promise to".
    case infinitiveNoun
    /// Utterances whose possessor is their speaker: "Royce's “...” remark".
    case ownedWordsNoun
    /// Things that carry words: "a sign reading".
    case inscribedObject
    /// Inanimate sources after "according to": "data", "legend".
    case recordNoun
    /// Nouns before a quoted term or title: "the word “...”".
    case termIntroducer
    /// Works and programmes before their titles: "the podcast “...”".
    case workNoun
    /// The same with a comma in between: "in her memoir, “...”".
    case apposedWorkNoun
    /// Nouns after a title: "the “Avatar” star".
    case workCredit
    /// Nouns with words as their content after "of": "a goal of “...”".
    case messageNoun
    /// Labels of a part of an article, not of a speaker: "UPDATE:".
    case editorialLabel
    /// Office holders, identified by a title, and sources, who stay unnamed: nearness is not evidence.
    case distinctHolder
    /// Nouns by which an organisation is called again: "the company", "the airline".
    case organisationNoun
    /// Words that make an office a different one: "vice president".
    case deputyPrefix
    /// Lower-case words that may start a surname: "van der Bellen".
    case surnameParticle

    // Lines at the top of an article.
    /// Words of the names of newspapers and broadcasters: "Herald".
    case outletNoun
    /// First words of such names: "The Daily Gull", "Radio Free Europe".
    case outletOpening
    /// Sections of a newspaper, which are no headlines: "Politics".
    case sectionName

    // What stands beside names or ends them.
    /// Last words of streets: "Street", "Avenue".
    case streetHead
    /// The same, after a house number or "on" only: "Lane", "St.".
    case lesserStreetHead
    /// Last words of clubs: "United", "Rovers".
    case clubHead
    /// First words of clubs: "Real", "Dinamo".
    case clubOpening
    /// Those whom a body is for, before "'s" and its head noun: "Children's Hospital", "Fishermen's League".
    case bodyOwner
    /// Degrees and honours after a name: "PhD".
    case degree
    /// Nouns before the number of a law: "Bill C-22".
    case numberedLaw
    /// Sorts of firms: "airline", "retailers".
    case firmNoun
    /// What only firms have, after the bare name: "shares", "executives".
    case firmPossession
    /// What relates to a firm, before "of", "in" and the like: "stake in", "subsidiary of".
    case firmRelation
    /// What firms win, report and cut: "contracts", "profits".
    case firmResult
    /// Verbs and nouns with which firms and clubs are named: "posted profits", "made by", "joined".
    case firmVerb
    /// Players and others after the name of their club: "striker".
    case clubRole
    /// Words of sports reports.
    case sportsNoun
    /// Words of reports on television, films and books.
    case showNoun
    /// Sorts of works before their titles without quotation marks: "the sitcom".
    case titledWork
    /// Parts and makers of works before "of" and the title: "an episode of".
    case workPart
    /// Those who act for a movement: "activists from".
    case activistNoun
    /// What follows the house of a prime minister: "No 10 sources".
    case downingNoun

    // Lines that are not part of an article. A space at the end is written "_".
    /// Whole lines that sites add to articles.
    case siteLine
    /// Beginnings of such lines.
    case siteLineOpening
    /// Beginnings of such lines that are not sentences; sentences of the article may begin the same way.
    case siteLineHeading
    /// Beginnings of captions and credits.
    case captionOpening
    /// The agencies credited for pictures.
    case pictureAgency
    /// Labels of an article's own address: "permalink".
    case addressLabel
    /// Beginnings of first sentences, far more often than of headlines.
    case leadOpening
    /// Words between the names in a byline: "and", "special to the".
    case bylineWord
    /// Words beside a date in a line that has nothing else: "Thursday", "GMT".
    case stampWord

    /// How many classes are bits of `WordClasses`.
    static let hotCount = WordClass.nameCue.rawValue + 1

    /// Whether words of this class are also `nameCue`.
    var isNameCue: Bool { (WordClass.streetHead.rawValue...WordClass.downingNoun.rawValue).contains(rawValue) }
}
