import OnRecordText

/// Reads the items of one frame, and finds the phrases that start or end at an item.
struct FrameReader: Sendable {
    let text: TokenizedText
    let names: [NameMention]
    /// The name that ends with each token; -1 if none does.
    private let nameEnding: [Int32]
    /// The name that starts with each token; -1 if none does.
    private let nameStarting: [Int32]
    var frame: FrameSentence

    init(text: TokenizedText, names: [NameMention]) {
        self.text = text
        self.names = names
        frame = FrameSentence(items: [], paragraph: 0)
        var ending = [Int32](repeating: -1, count: text.tokens.count)
        var starting = ending
        for (number, name) in names.enumerated() {
            guard let last = name.tokens.last else { continue }
            ending[last] = Int32(number)
            starting[name.tokens.lowerBound] = Int32(number)
        }
        nameEnding = ending
        nameStarting = starting
    }

    var count: Int { frame.items.count }

    /// The token at `item`; `nil` for a stretch and outside the frame.
    func token(_ item: Int) -> Int? {
        guard frame.items.indices.contains(item), case .token(let index) = frame.items[item] else { return nil }
        return index
    }

    /// The stretch at `item`; `nil` for a token and outside the frame.
    func stretch(_ item: Int) -> Int? {
        guard frame.items.indices.contains(item), case .stretch(let index) = frame.items[item] else { return nil }
        return index
    }

    /// Whether the word at `item` has one of `classes`.
    func has(_ item: Int, _ classes: WordClasses) -> Bool {
        guard let token = token(item) else { return false }
        return text.tokens[token].is(classes)
    }

    /// Whether a form of `lemma` stands at `item`.
    func has(_ item: Int, lemma: Lemma) -> Bool {
        guard let token = token(item) else { return false }
        return text.tokens[token].lemma == lemma
    }

    /// Whether a word of `wordClass` stands at `item`.
    func has(_ item: Int, class wordClass: WordClass) -> Bool {
        guard let token = token(item) else { return false }
        return text.has(token, wordClass)
    }

    /// Whether the word at `item` is `word`.
    func isWord(_ item: Int, _ word: WordForm) -> Bool {
        guard let token = token(item) else { return false }
        return text.isWord(token, word)
    }

    /// The kind of the token at `item`; the apostrophe of "the students' union" is a possessive.
    func kind(_ item: Int) -> Token.Kind? {
        guard let token = token(item) else { return nil }
        let kind = text.tokens[token].kind
        return kind == .quotationMark && isApostrophe(token) ? .possessive : kind
    }

    /// Whether the mark at `token` ends a plural in the genitive.
    private func isApostrophe(_ token: Int) -> Bool {
        let mark = text.tokens[token]
        guard mark.mark?.family == .single, !mark.spaceBefore, token > 0, token + 1 < text.tokens.count,
            text.tokens[token + 1].spaceBefore, text.tokens[token + 1].kind == .word
        else { return false }
        return text.document.text.utf8[mark.span.start - 1] | 0x20 == UInt8(ascii: "s")
    }

    func name(endingAt token: Int) -> Int? { nameEnding[token] >= 0 ? Int(nameEnding[token]) : nil }
    func name(startingAt token: Int) -> Int? { nameStarting[token] >= 0 ? Int(nameStarting[token]) : nil }

    /// Whether the word at `item` looks like a finite verb.
    func isVerb(_ item: Int) -> Bool {
        guard let token = token(item) else { return false }
        let word = text.tokens[token]
        guard word.kind == .word, word.shape == .lower else { return false }
        if word.is([.auxiliary, .plainVerb]) { return true }
        if word.is([.sayingCue, .judgingCue, .thinkingCue]) {
            // "calls" is a noun in "the calls", and a verb in "the resolution calls on", before a function word.
            return !word.is(.wordsNoun) || word.is(.pastForm)
                || (!word.is(.baseForm) && has(item + 1, .function) && !has(item + 1, .auxiliary))
        }
        return !word.is(.function) && endsIn(token, "ed")
    }

    /// Whether the word at `item` may come between a subject and its verb.
    func isBetweenSubjectAndVerb(_ item: Int) -> Bool {
        guard let token = token(item) else { return false }
        let word = text.tokens[token]
        guard word.kind == .word, word.shape == .lower else { return false }
        // "Novaya Gazeta first reported"
        if text.isWord(token, .first) { return has(item + 1, .pastForm) }
        // "has since reported"
        if text.isWord(token, .since) { return has(item - 1, .auxiliary) && has(item + 1, .pastForm) }
        if word.is([.auxiliary, .adverb]) || text.isWord(token, .not) {
            return !word.is([.determiner]) || word.is(.auxiliary)
        }
        return endsIn(token, "ly") && !word.is(.function)
    }

    func endsIn(_ token: Int, _ ending: StaticString) -> Bool {
        let span = text.tokens[token].span
        return ending.withUTF8Buffer { ending in
            span.count > ending.count
                && text.document.text.utf8[(span.end - ending.count)..<span.end].elementsEqual(ending)
        }
    }

    /// `item`, or the item before the parentheses that end there: "Royce (R-CA) said".
    func beforeParentheses(_ item: Int) -> Int {
        guard kind(item) == .closeParenthesis else { return item }
        var index = item
        while index >= 0, kind(index) != .openParenthesis { index -= 1 }
        return index >= 0 ? index - 1 : item
    }

    /// `item`, or the item after the parentheses that start there.
    func afterParentheses(_ item: Int) -> Int {
        guard kind(item) == .openParenthesis else { return item }
        var index = item
        while index < count, kind(index) != .closeParenthesis { index += 1 }
        return index < count ? index + 1 : item
    }
}
