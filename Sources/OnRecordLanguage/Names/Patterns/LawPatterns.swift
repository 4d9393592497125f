import OnRecordText

/// Laws by their names and numbers: "the Tax Cuts and Jobs Act of 2017", "H.R. 1653", "50 U.S.C. 1701".
struct LawPatterns {
    let reader: PatternReader
    private var tokens: [Token] { reader.tokens }
    private var text: TokenizedText { reader.text }

    /// The law at the capitalised word `index`: that which starts there, or whose head noun it is.
    func name(at index: Int) -> Range<Int>? {
        let token = tokens[index]
        if token.endsInFullStop || token.shape == .allCapitals, let name = abbreviated(at: index) { return name }
        if reader.has(index, .numberedLaw), let name = numbered(at: index) { return name }
        if token.is(.legislationHead) || token.hash == Self.law { return act(endingIn: index) }
        if Self.codes.contains(token.hash) { return section(at: index) }
        return nil
    }

    // MARK: Numbers

    private func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .number }

    /// "C-22", "S-7".
    private func isCode(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].isCapitalised else { return false }
        return text.document.text.utf8[tokens[index].span.range].contains { (0x30...0x39).contains($0) }
    }

    private func isSectionSign(_ index: Int) -> Bool {
        tokens.indices.contains(index) && text.document.text.utf8[tokens[index].span.range].starts(with: "§".utf8)
    }

    private func isByte(_ index: Int, _ byte: UInt8) -> Bool {
        tokens.indices.contains(index) && text.document.text.utf8[tokens[index].span.start] == byte
    }

    /// "H.R. 1653", "S. 22", "H. Con. Res. 3", "SB 22", "Pub. L. No. 111-148", "42 U.S.C. § 1983".
    private func abbreviated(at index: Int) -> Range<Int>? {
        let hash = tokens[index].hash
        if Self.code.contains(hash), isNumber(index - 1) { return codified(at: index) }
        let isInitial = tokens[index].endsInFullStop && tokens[index].span.count == 2
        var end = index + 1
        if hash == Self.senate || hash == Self.house || hash == Self.assembly || hash == Self.publicLaw
            || hash == Self.pub
        {
            while reader.isAny(end, of: Self.parts), end - index < 4 { end += 1 }
        } else if !Self.bills.contains(hash) {
            return nil
        }
        if reader.isAny(end, of: Self.numbers) { end += 1 }
        guard isNumber(end), tokens[end].span.count <= 8, !text.startsSentence[end] else { return nil }
        // "Samuel S. 22": an initial belongs to the name before it.
        if isInitial, end == index + 1 {
            guard hash == Self.senate, index == 0 || !reader.isNamePart(index - 1) || text.startsSentence[index] else {
                return nil
            }
        }
        if !tokens[index].endsInFullStop, tokens[index].shape != .allCapitals { return nil }
        if hash == Self.pub, end == index + 1 { return nil }
        return index..<end + 1
    }

    private func codified(at index: Int) -> Range<Int>? {
        var end = index + 1
        // One section, or several: "§§".
        if isSectionSign(end) { end += 1 }
        if isSectionSign(end) { end += 1 }
        guard isNumber(end) else { return nil }
        return index - 1..<sectionEnd(end)
    }

    /// The end of a section's number at `index` with its letters in parentheses: "10(b)".
    private func sectionEnd(_ index: Int) -> Int {
        var end = index + 1
        while end + 2 < tokens.count, tokens[end].kind == .openParenthesis, !tokens[end].spaceBefore,
            tokens[end + 1].span.count <= 3, tokens[end + 2].kind == .closeParenthesis
        {
            end += 3
        }
        return end
    }

    /// "Bill C-22", "Senate Bill 22", "Law No. 31 of 2014", "Directive 2011/36/EU", "Regulation (EU) 2016/679".
    private func numbered(at head: Int) -> Range<Int>? {
        var end = head + 1
        if end + 2 < tokens.count, tokens[end].kind == .openParenthesis, tokens[end + 1].shape == .allCapitals,
            tokens[end + 2].kind == .closeParenthesis
        {
            end += 3
        }
        if reader.isAny(end, of: Self.numbers) { end += 1 }
        guard isNumber(end) || isCode(end), !text.startsSentence[end], tokens[end].span.count <= 10 else { return nil }
        // "Order 12 pizzas", "Bill 10 people": at the start of a sentence the head may be a verb or a first name.
        let isFirst = text.startsSentence[head]
        if isFirst, isNumber(end), end + 1 < tokens.count, tokens[end + 1].kind == .word,
            !tokens[end + 1].is([.function, .anyCue, .plainVerb, .auxiliary, .being])
        {
            return nil
        }
        if tokens[head].hash == Self.order {
            guard reader.isAny(head - 1, of: Self.executive) else { return nil }
        }
        let isDated = isNumber(end) && isYear(end)
        end += 1
        while end + 1 < tokens.count, isByte(end, UInt8(ascii: "/")), !tokens[end].spaceBefore { end += 2 }
        if text.isWord(end, .of), isNumber(end + 1), isYear(end + 1) { end += 2 }
        var start = head
        while start > 0, head - start < 4, !text.startsSentence[start], tokens[start - 1].isCapitalised,
            !tokens[start - 1].is([.function, .title, .calendar]), !reader.isFirstName(start - 1)
        {
            start -= 1
        }
        // "the Equality Act 2010" has a name, which may be longer.
        if isDated { return act(endingIn: head) ?? start..<end }
        return start..<end
    }

    private func isYear(_ index: Int) -> Bool {
        let bytes = text.document.text.utf8[tokens[index].span.range]
        guard bytes.count == 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return bytes.starts(with: "1".utf8) || bytes.starts(with: "20".utf8)
    }

    /// "Title IX", "Section 1983 of title 42", "Article 50".
    private func section(at index: Int) -> Range<Int>? {
        let next = index + 1
        if tokens[index].hash == Self.title {
            guard tokens.indices.contains(next), tokens[next].kind == .number || isRoman(next) else { return nil }
            return isRoman(next) || !text.startsSentence[index] ? index..<next + 1 : nil
        }
        guard isNumber(next), tokens[next].span.count <= 6 else { return nil }
        let end = sectionEnd(next)
        if text.isWord(end, .of), reader.isAny(end + 1, of: Self.titles), isNumber(end + 2) { return index..<end + 3 }
        // "Section 10 of the Act" is part of the Act; "Section 102, Row 5" is a seat.
        guard !text.isWord(end, .of), end >= tokens.count || tokens[end].kind != .comma, tokens[next].span.count >= 2
        else { return nil }
        return !text.startsSentence[index] || end < tokens.count && tokens[end].is([.auxiliary, .being, .plainVerb])
            ? index..<end : nil
    }

    private func isRoman(_ index: Int) -> Bool {
        let bytes = text.document.text.utf8[tokens[index].span.range]
        return tokens[index].kind == .word && bytes.allSatisfy(Self.romans.contains)
            && (bytes.count > 1 || bytes.first != 0x43)
    }

    // MARK: Acts

    /// The act, bill or treaty whose head noun is at `head`.
    private func act(endingIn head: Int) -> Range<Int>? {
        let isOwner = head + 1 < tokens.count && tokens[head + 1].kind == .possessive && tokens[head].hash == Self.bill
        guard !text.startsSentence[head], !tokens[head].is(.eventHead), tokens[head].hash != Self.constitution, !isOwner
        else { return nil }
        // "Megan's Law".
        if tokens[head].hash == Self.law, head > 1, tokens[head - 1].kind == .possessive, reader.isFirstName(head - 2),
            !reader.isNamePart(head - 3), !reader.isNamePart(head + 1)
        {
            return head - 2..<head + 1
        }
        let walk = start(before: head)
        var start = walk
        while start < head, isIdle(start) { start += 1 }
        guard start < head else { return nil }
        let end = yearEnd(after: head)
        // "Buffalo Bill", "Bill Clinton", "Jude Law", "Sister Act".
        let isDated = end > head + 1
        if tokens[head].hash == Self.bill || tokens[head].hash == Self.law || head - start == 1 {
            guard isDated || isIntroduced(start), !reader.isNamePart(head + 1) else { return nil }
            if tokens[head].hash == Self.law, !(start..<head).allSatisfy({ isOrdinaryOrSmall($0) }) { return nil }
        }
        if !isDated, reader.isNamePart(head + 1) || text.isWord(head + 1, .of) || text.isWord(head + 1, .on) {
            return nil
        }
        return start..<end
    }

    private func isOrdinaryOrSmall(_ index: Int) -> Bool {
        tokens[index].shape != .capitalised || reader.isOrdinary(tokens[index].hash)
    }

    /// "of 1934", " 2010", ", 2019".
    private func yearEnd(after head: Int) -> Int {
        let next = head + 1
        if isNumber(next), isYear(next) { return next + 1 }
        if text.isWord(next, .of), isNumber(next + 1), isYear(next + 1) { return next + 2 }
        if next + 2 < tokens.count, tokens[next].kind == .comma, isNumber(next + 1), isYear(next + 1),
            tokens[next + 2].kind != .word || tokens[next + 2].shape == .lower
        {
            return next + 2
        }
        return next
    }

    /// Whether a word that opens a sentence is no part of the name.
    private func isIdle(_ index: Int) -> Bool {
        tokens[index].is(.title) || text.startsSentence[index] && tokens[index].is([.commonWord, .adverb, .calendar])
    }

    /// Whether "the", a possessive or the like stands before `index`.
    private func isIntroduced(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        return before.is([.determiner, .possessivePronoun]) || before.kind == .possessive
            || reader.isAny(index - 1, of: Self.proposed)
    }

    /// Where the name that ends before `head` starts: capitalised words, the small words between them, parentheses, and
    /// "and" if the whole name then follows an article.
    private func start(before head: Int) -> Int {
        var start = head
        var beforeAnd: Int?
        while start > 0, head - start < 14, !text.startsSentence[start] {
            let index = start - 1
            if reader.isNamePart(index) || tokens[index].isCapitalised && tokens[index].is(.preposition),
                !text.startsSentence[index] || !tokens[index].is(.function)
            {
                start = index
            } else if tokens[index].kind == .possessive, reader.isAny(index - 1, of: Self.owners),
                reader.isNamePart(index - 1)
            {
                start = index - 1
            } else if tokens[index].kind == .closeParenthesis, index > 2,
                reader.isNamePart(index - 1) || isNumber(index - 1),
                let open = (max(0, index - 4)..<index).last(where: { tokens[$0].kind == .openParenthesis }), open > 0,
                reader.isNamePart(open - 1)
            {
                start = open
            } else if let next = small(before: start) {
                start = next
            } else if let next = joint(before: start) {
                beforeAnd = beforeAnd ?? start
                start = next
            } else {
                break
            }
        }
        if let beforeAnd, !isIntroduced(start) { return beforeAnd }
        return start
    }

    /// The capitalised word before "of", "for", "to" and the like.
    private func small(before start: Int) -> Int? {
        var index = start - 1
        if text.isWord(index, .the) { index -= 1 }
        guard reader.isAny(index, of: Self.links), reader.isNamePart(index - 1),
            !tokens[index - 1].is([.organisationName, .placeName, .acronymPlace, .title]),
            reader.isPlain(index - 1)
        else { return nil }
        return index - 1
    }

    /// The capitalised word before "and" or a comma.
    private func joint(before start: Int) -> Int? {
        var index = start - 1
        guard index > 0, text.isWord(index, .and) || tokens[index].kind == .comma || reader.isAmpersand(index) else {
            return nil
        }
        if tokens[index - 1].kind == .comma, text.isWord(index, .and) { index -= 1 }
        let word = index - 1
        guard reader.isNamePart(word),
            !tokens[word].is([.organisationName, .placeName, .acronymPlace, .demonym, .party]),
            tokens[word].shape != .allCapitals, reader.isPlain(word)
        else { return nil }
        return word
    }

    // MARK: Words

    private static let romans = Array("IVXLC".utf8)
    private static let law = WordHash.of("law")
    private static let constitution = WordHash.of("constitution")
    private static let bill = WordHash.of("bill")
    private static let order = WordHash.of("order")
    private static let title = WordHash.of("title")
    private static let senate = WordHash.of("s.")
    private static let house = WordHash.of("h.")
    private static let assembly = WordHash.of("a.")
    private static let publicLaw = WordHash.of("p.l.")
    private static let pub = WordHash.of("pub.")
    private static let bills = WordSet([
        "h.r.", "hr", "sb", "hb", "ab", "s.b.", "h.b.", "a.b.", "h.res", "s.res", "h.res.", "s.res.",
    ])
    private static let parts = WordSet(["res.", "con.", "j.", "r.", "l.", "b.", "res"])
    private static let numbers = WordSet(["no.", "no"])
    private static let code = WordSet(["u.s.c.", "u.s.c", "usc", "c.f.r.", "cfr"])
    private static let codes = WordSet(["title", "section", "article"])
    private static let titles = WordSet(["title"])
    private static let executive = WordSet(["executive", "presidential"])
    private static let proposed = WordSet([
        "proposed", "new", "so-called", "landmark", "controversial", "draft", "under",
    ])
    private static let owners = WordSet(["children", "women", "men", "people", "veterans", "workers", "consumers"])
    private static let links = WordSet(["of", "for", "to", "against", "on", "through", "with"])
}
