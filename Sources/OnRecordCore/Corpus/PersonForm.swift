import OnRecordLanguage
import OnRecordText

/// The ways in which a person's full name varies, the most reliable first.
enum PersonForm: CaseIterable {
    /// With or without middle names: "Donald J. Trump".
    case middleNames
    /// With or without "Jr.".
    case generation
    /// With a nickname or an initial: "Ed Royce".
    case firstName
    /// Misspelt: "Ileana Ros-Lehiten".
    case spelling

    /// Why two forms are the same name, in words for the user.
    var reason: String {
        switch self {
        case .middleNames: "same first name and surname, middle names aside"
        case .generation: "same name with and without “Jr.”"
        case .firstName: "same surname, another form of the first name"
        case .spelling: "another spelling of the name"
        }
    }

    /// The keys under which two forms of a name meet: only names that share one are compared.
    func blockingKeys(of key: NameKey) -> [String] {
        guard let first = key.words.first, let last = key.words.last else { return [] }
        switch self {
        case .middleNames, .generation: return [first + " " + last]
        // Thousands may share a surname: only those meet whose first names may be forms of one.
        case .firstName:
            return Lexicon.shared.nicknames.key(first).map { "\(last) =\($0)" } + [last + " " + first.prefix(1) + "."]
        case .spelling:
            return [last + " ~" + NameKey.skeleton(of: first), first + " ~" + NameKey.skeleton(of: last)]
        }
    }

    /// Whether names meet under this blocking key by an initial, which one of them must then be.
    func isInitial(_ blockingKey: String) -> Bool { self == .firstName && blockingKey.hasSuffix(".") }

    /// Whether two full names are the same in this form.
    func areVariants(_ left: NameKey, _ right: NameKey) -> Bool {
        guard let first = left.words.first, let last = left.words.last, let otherFirst = right.words.first,
            let otherLast = right.words.last, Self.middlesAgree(left.middle, right.middle)
        else { return false }
        switch self {
        case .middleNames: return first == otherFirst && last == otherLast && left.generation == right.generation
        case .generation:
            return first == otherFirst && last == otherLast && left.generation.isEmpty != right.generation.isEmpty
        case .firstName:
            let isInitial = (first.count == 1 || otherFirst.count == 1) && first.first == otherFirst.first
            return last == otherLast && left.generation == right.generation
                && (isInitial || Lexicon.shared.nicknames.areOne(Array(first.utf8), Array(otherFirst.utf8)))
        case .spelling:
            guard left.generation == right.generation else { return false }
            return first == otherFirst && Self.isMisspelling(last, otherLast)
                || last == otherLast && Self.isMisspelling(first, otherFirst)
        }
    }

    private static func isMisspelling(_ left: String, _ right: String) -> Bool {
        NameKey.skeleton(of: left) == NameKey.skeleton(of: right)
            && Spelling.areOne(Array(left.utf8), Array(right.utf8))
    }

    /// Whether middle names are compatible: absent, equal, or one the initial of the other.
    private static func middlesAgree(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Bool {
        zip(left, right).allSatisfy { $0 == $1 || ($0.count == 1 || $1.count == 1) && $0.first == $1.first }
            && (left.isEmpty || right.isEmpty || left.count == right.count)
    }
}
