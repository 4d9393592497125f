import OnRecordText

/// Pairs the quotation marks of a document.
///
/// Curly and straight marks may close each other. A stray blank line may interrupt a stretch, and a paragraph may end
/// without a closing mark if the next one reopens the quotation. Apostrophes and inch marks are ignored.
struct QuotedStretchFinder {
    private let text: TokenizedText
    private var tokens: [Token] { text.tokens }
    private var found: [QuotedStretch] = []

    /// The most paragraphs that a stretch may run through before its closing mark.
    private static let longestCut = 3
    /// The most tokens between single marks.
    private static let longestSingle = 80
    /// The most tokens between double marks: a paragraph may be as long as its file.
    private static let longestDouble = 5000

    /// The stretches in text order; they never overlap.
    static func stretches(in text: TokenizedText) -> [QuotedStretch] {
        var finder = QuotedStretchFinder(text: text)
        finder.run()
        return finder.found
    }

    private init(text: TokenizedText) { self.text = text }

    private mutating func run() {
        var index = 0
        var paragraph = 0
        while paragraph < text.paragraphs.count {
            let range = text.paragraphs[paragraph]
            if index >= range.upperBound {
                paragraph += 1
                continue
            }
            index = max(index, range.lowerBound)
            if text.document.paragraphs[paragraph].zone == .boilerplate {
                index = range.upperBound
            } else if let stretch = stretch(openedAt: index, paragraph: paragraph) {
                found.append(stretch)
                index = stretch.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    private func stretch(openedAt index: Int, paragraph: Int) -> QuotedStretch? {
        guard let mark = tokens[index].mark, canOpen(index, mark) else { return nil }
        let range = text.paragraphs[paragraph]
        if mark.family == .single { return single(openedAt: index, paragraph: paragraph) }
        if let close = closing(of: mark, from: index + 1, in: range) {
            return close > index + 1
                ? signed(
                    QuotedStretch(
                        tokens: index..<close + 1, inner: index + 1..<close, paragraph: paragraph, continues: false,
                        isSingle: false)) : nil
        }
        return unclosed(openedAt: index, mark: mark, paragraph: paragraph)
    }

    // MARK: Which way a mark works

    private func isAttachedToNext(_ index: Int) -> Bool {
        index + 1 < tokens.count && !tokens[index + 1].spaceBefore
    }

    private func canOpen(_ index: Int, _ mark: QuotationMark) -> Bool {
        guard isAttachedToNext(index) || (mark.direction == .opening && mark.family != .single), !closesTag(index)
        else {
            return false
        }
        let isFree =
            tokens[index].spaceBefore || index == 0
            || follows(index, [.dash, .openParenthesis, .colon, .ellipsis])
            || (tokens[index - 1].mark != nil) || startsParagraph(index) || opensGlued(index)
        switch (mark.family, mark.direction) {
        case (.single, .closing): return false
        case (.single, _): return isFree && opensSingle(index)
        case (_, .opening): return true
        case (_, .closing): return tokens[index].spaceBefore && isAttachedToNext(index)
        case (_, .either): return isFree
        }
    }

    /// Whether the mark opens a paragraph that was run together with the one before: `with Bell."These are`.
    private func opensGlued(_ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count, tokens[index + 1].isCapitalised else { return false }
        return tokens[index - 1].isTerminator || tokens[index - 1].endsInFullStop
    }

    /// Whether the mark ends an attribute of markup left in the text: `date="May 1">`.
    private func closesTag(_ index: Int) -> Bool {
        index + 1 < tokens.count && text.document.text.utf8[tokens[index + 1].span.start] == UInt8(ascii: ">")
    }

    private func startsParagraph(_ index: Int) -> Bool {
        // Binary search: there may be as many paragraphs as marks.
        let next = text.paragraphs.partitionPoint { $0.lowerBound >= index }
        return next < text.paragraphs.count && text.paragraphs[next].lowerBound == index
    }

    private func follows(_ index: Int, _ kinds: [Token.Kind]) -> Bool {
        index > 0 && kinds.contains(tokens[index - 1].kind)
    }

    private func canClose(_ index: Int, _ mark: QuotationMark) -> Bool {
        switch mark.direction {
        case .closing: true
        case .either: !tokens[index].spaceBefore || !isAttachedToNext(index)
        case .opening: !tokens[index].spaceBefore && !isAttachedToNext(index)
        }
    }

    // MARK: Double marks

    /// The mark that closes the one just before `start`, skipping complete nested pairs of the same family.
    private func closing(of outer: QuotationMark, from start: Int, in range: Range<Int>) -> Int? {
        var depth = 1
        var firstClosing: Int?
        var areCurlyInside = true
        for index in start..<max(start, min(range.upperBound, start + Self.longestDouble)) {
            guard let mark = tokens[index].mark, mark.family == outer.family else { continue }
            if canClose(index, mark) {
                firstClosing = firstClosing ?? index
                depth -= 1
                if depth == 0 { return index }
                if mark.direction != .closing { areCurlyInside = false }
            } else if mark.direction == .opening {
                depth += 1
            }
        }
        // All marks inside pair up in another shape, so the outer quotation runs on past the paragraph's end.
        let isWhole = outer.direction == .either && depth == 1 && areCurlyInside && start - 1 == range.lowerBound
        return isWhole ? nil : firstClosing
    }

    /// `stretch` with its signature split from its words: a name inside the marks, perhaps with a description.
    private func signed(_ stretch: QuotedStretch) -> QuotedStretch {
        let close = stretch.inner.upperBound
        let from = max(stretch.inner.lowerBound + 1, close - Self.longestSignature)
        guard stretch.tokens.lowerBound == text.paragraphs[stretch.paragraph].lowerBound, from < close,
            let line = (from..<close).last(where: isLineStart), line + 1 < close,
            tokens[line - 1].isTerminator, tokens[line].isCapitalised, tokens[line + 1].isCapitalised,
            !(line..<close - 1).contains(where: {
                tokens[$0].isTerminator || tokens[$0].is([.auxiliary, .subjectPronoun])
            })
        else { return stretch }
        var signed = stretch
        signed.inner = stretch.inner.lowerBound..<line
        signed.signature = line..<close
        return signed
    }

    /// The most tokens in the signature of a pull quote.
    private static let longestSignature = 14

    private func isLineStart(_ index: Int) -> Bool {
        text.document.text.utf8[tokens[index - 1].span.end..<tokens[index].span.start].contains(UInt8(ascii: "\n"))
    }

    /// A stretch that is not closed within its own paragraph.
    private func unclosed(openedAt index: Int, mark: QuotationMark, paragraph: Int) -> QuotedStretch? {
        let end = text.paragraphs[paragraph].upperBound
        guard end > index + 1 else { return nil }
        func stretch(to close: Int, isMarked: Bool, continues: Bool) -> QuotedStretch {
            QuotedStretch(
                tokens: index..<(isMarked ? close + 1 : close), inner: index + 1..<close, paragraph: paragraph,
                continues: continues, isSingle: false)
        }
        var next = paragraph + 1
        while next < text.paragraphs.count, next <= paragraph + Self.longestCut {
            let zone = text.document.paragraphs[next].zone
            let range = text.paragraphs[next]
            next += 1
            guard zone == .body || zone == .dateline, let first = range.first else { continue }
            if let opening = tokens[first].mark, opening.family == mark.family, canOpen(first, opening) {
                return stretch(to: end, isMarked: false, continues: true)
            }
            guard let other = range.first(where: { tokens[$0].mark?.family == mark.family }) else { continue }
            if let otherMark = tokens[other].mark, canClose(other, otherMark) {
                return signed(stretch(to: other, isMarked: true, continues: false))
            }
            break
        }
        return stretch(to: cue(from: index + 1, to: end) ?? end, isMarked: false, continues: false)
    }

    /// Where the words end before a cue when the closing mark is missing: “It was late, said Porter.
    private func cue(from start: Int, to end: Int) -> Int? {
        guard start + 2 < end else { return nil }
        return (start + 2..<end).first { index in
            let pauses: [Token.Kind] = [.comma, .question, .exclamation]
            guard pauses.contains(tokens[index - 1].kind), index + 1 < end else { return false }
            let isPlain = tokens[index].shape == .lower && !tokens[index].is(.baseForm)
            let verb = isPlain ? tokens[index] : tokens[index + 1]
            guard verb.is(.sayingCue), verb.is(.pastForm), verb.shape == .lower else { return false }
            let name = isPlain ? tokens[index + 1] : tokens[index]
            let isName = name.shape == .capitalised && !name.is(.function)
            // "..., she said" could equally be part of a story told inside the quotation.
            return isPlain && isName
        }
    }

    // MARK: Single marks

    private static let clippedWords = WordSet(["em", "til", "till", "cause", "tis", "twas", "n", "round", "bout"])

    private func opensSingle(_ index: Int) -> Bool {
        let next = tokens[index + 1]
        return next.kind == .word && !Self.clippedWords.contains(next.hash)
    }

    private func single(openedAt index: Int, paragraph: Int) -> QuotedStretch? {
        let end = min(text.paragraphs[paragraph].upperBound, index + Self.longestSingle)
        var close: Int?
        for candidate in index + 1..<max(index + 1, end) {
            guard let mark = tokens[candidate].mark else { continue }
            if mark.family == .double { break }
            guard mark.family == .single, mark.direction != .opening, !tokens[candidate].spaceBefore,
                !isAttachedToNext(candidate) || !(candidate + 1 < end && tokens[candidate + 1].kind == .word)
            else { continue }
            let isAfterPunctuation = [.comma, .period, .question, .exclamation].contains(tokens[candidate - 1].kind)
            if close == nil || isAfterPunctuation { close = candidate }
            if isAfterPunctuation || !endsInS(candidate - 1) { break }
        }
        guard let close, close > index + 1 else { return nil }
        return QuotedStretch(
            tokens: index..<close + 1, inner: index + 1..<close, paragraph: paragraph, continues: false, isSingle: true)
    }

    /// Whether the mark after the word at `index` may be the apostrophe of a plural.
    private func endsInS(_ index: Int) -> Bool {
        text.document.text.utf8[tokens[index].span.end - 1] | 0x20 == UInt8(ascii: "s")
    }
}
