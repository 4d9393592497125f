import OnRecordText

/// Finds the name in apposition to a description.
extension FrameReader {
    /// The name that "named" or an apposition gives to the description `found`: "a man named Ilya", "one of them, a man
    /// by the name of Ilya", "the group's president, Jane Porter".
    func nameGiven(after found: Phrase) -> Phrase? {
        guard case .nominal = found.phrase.kind else { return nil }
        var next = found.items.upperBound + 1
        if isWord(next, .of), has(next + 1, .objectPronoun) { next += 2 }
        if isWord(next, .named) { return person(startingAt: next + 1) }
        if isWord(next, .by), isWord(next + 1, .the), isWord(next + 2, .name), isWord(next + 3, .of) {
            return person(startingAt: next + 4)
        }
        guard kind(next) == .comma else { return nil }
        if let person = person(startingAt: next + 1), person.items.count > 1, !isVerb(person.items.upperBound + 1) {
            return person
        }
        guard has(next + 1, .determiner), let apposition = nounPhrase(startingAt: next + 1) else { return nil }
        return nameGiven(after: apposition)
    }

    /// The person whose name, perhaps after a title, starts at `first`.
    private func person(startingAt first: Int) -> Phrase? {
        var item = first
        // "actress Jamie Porter"
        while has(item, [.title, .personNoun]), item - first < 2, let token = token(item),
            name(startingAt: token) == nil
        {
            item += 1
        }
        guard let token = token(item), let name = name(startingAt: token), names[name].kind == .person else {
            return nil
        }
        let tokens = names[name].tokens
        return (SpeakerPhrase(tokens: tokens, kind: .name(name)), item...(item + tokens.count - 1))
    }
}
