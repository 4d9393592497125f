/// The classes of a word form in the lexicon; a form may have several.
public struct WordClasses: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: UInt64

    /// The set with these bits.
    @inlinable
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    // The operations of `OptionSet` once more: other modules inline only what is public, and do not specialise the generic
    // ones, which doubled the time of the analysis.

    /// The set of these members.
    @inlinable
    public init(arrayLiteral elements: WordClasses...) {
        self = elements.reduce(WordClasses(rawValue: 0)) { $0.union($1) }
    }

    /// Whether the set has no members.
    @inlinable
    public var isEmpty: Bool { rawValue == 0 }

    /// Whether all members of `other` are in the set.
    @inlinable
    public func contains(_ other: WordClasses) -> Bool { rawValue & other.rawValue == other.rawValue }

    /// Whether the sets have no member in common.
    @inlinable
    public func isDisjoint(with other: WordClasses) -> Bool { rawValue & other.rawValue == 0 }

    /// The members of either set.
    @inlinable
    public func union(_ other: WordClasses) -> WordClasses { WordClasses(rawValue: rawValue | other.rawValue) }

    /// The set of `wordClass`, which must be one of the first `WordClass.hotCount`.
    init(_ wordClass: WordClass) { rawValue = 1 << UInt64(wordClass.rawValue) }

    package static let sayingCue = WordClasses(.sayingCue)
    package static let judgingCue = WordClasses(.judgingCue)
    package static let thinkingCue = WordClasses(.thinkingCue)
    package static let wordsNoun = WordClasses(.wordsNoun)
    package static let gerund = WordClasses(.gerund)
    package static let pastForm = WordClasses(.pastForm)
    package static let baseForm = WordClasses(.baseForm)
    package static let auxiliary = WordClasses(.auxiliary)
    package static let being = WordClasses(.being)
    package static let plainVerb = WordClasses(.plainVerb)
    package static let adverb = WordClasses(.adverb)
    package static let determiner = WordClasses(.determiner)
    package static let preposition = WordClasses(.preposition)
    package static let conjunction = WordClasses(.conjunction)
    package static let subordinator = WordClasses(.subordinator)
    package static let relative = WordClasses(.relative)
    package static let subjectPronoun = WordClasses(.subjectPronoun)
    package static let objectPronoun = WordClasses(.objectPronoun)
    package static let possessivePronoun = WordClasses(.possessivePronoun)
    package static let masculine = WordClasses(.masculine)
    package static let feminine = WordClasses(.feminine)
    package static let plural = WordClasses(.plural)
    package static let function = WordClasses(.function)
    package static let personNoun = WordClasses(.personNoun)
    package static let groupNoun = WordClasses(.groupNoun)
    package static let documentNoun = WordClasses(.documentNoun)
    package static let title = WordClasses(.title)
    package static let nameSuffix = WordClasses(.nameSuffix)
    package static let nameParticle = WordClasses(.nameParticle)
    package static let organisationHead = WordClasses(.organisationHead)
    package static let placeHead = WordClasses(.placeHead)
    package static let legislationHead = WordClasses(.legislationHead)
    package static let demonym = WordClasses(.demonym)
    package static let party = WordClasses(.party)
    package static let calendar = WordClasses(.calendar)
    package static let acronymPlace = WordClasses(.acronymPlace)
    package static let commonWord = WordClasses(.commonWord)
    package static let abbreviation = WordClasses(.abbreviation)
    package static let numberWord = WordClasses(.numberWord)
    package static let organisationName = WordClasses(.organisationName)
    package static let placeName = WordClasses(.placeName)
    package static let eventHead = WordClasses(.eventHead)
    package static let timeNoun = WordClasses(.timeNoun)
    package static let nameCue = WordClasses(.nameCue)

    package static let anyCue: WordClasses = [.sayingCue, .judgingCue, .thinkingCue]
    package static let speakingNoun: WordClasses = [.personNoun, .groupNoun, .documentNoun]
}
