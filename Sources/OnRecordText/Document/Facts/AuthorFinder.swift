/// Finds who wrote an article, in the bylines before the running text: "By Jane Doe and John Roe, The Daily Gull".
enum AuthorFinder {
    /// The names of the authors in text order, without offices and publications.
    static func authors(in layout: Layout) -> [TextSpan] {
        let utf8 = layout.text.utf8
        var authors: [TextSpan] = []
        var known: Set<ArraySlice<UInt8>> = []
        for index in layout.blocks.indices.prefix(layout.firstProse + 1) where layout.kinds[index] == .byline {
            let block = layout.blocks[index]
            guard let opening = openings.first(where: { block.folded.starts(with: $0) }) else { continue }
            var names: [Word] = []
            func close() {
                if (2...4).contains(names.count), let first = names.first, let last = names.last {
                    let name = TextSpan(first.span.start, last.span.end)
                    if !OutletName.isOne(name, in: utf8), !isOffice(last, in: utf8),
                        known.insert(utf8[name.range]).inserted
                    {
                        authors.append(name)
                    }
                }
                names = []
            }
            let skipped = opening.split(separator: UInt8(ascii: " ")).count
            var isOver = false
            for word in block.words.dropFirst(skipped) where !isOver {
                if let last = names.last, !isBlank(from: last.span.end, to: word.span.start, in: utf8) { close() }
                if word.isCapitalised {
                    names.append(word)
                } else {
                    close()
                    // "By Jane Doe for the Gull", "By Jane Doe in Paris": nothing after it is an author.
                    isOver = !utf8[word.span.range].elementsEqual("and".utf8)
                }
            }
            close()
        }
        return authors
    }

    /// Whether a word is that of an office: "Political Editor".
    private static func isOffice(_ word: Word, in utf8: [UInt8]) -> Bool {
        let hash = utf8[word.span.range].reduce(WordHash.seed) { WordHash.add(Letters.lowercased($1), to: $0) }
        return !Lexicon.shared.entry(hash).classes.isDisjoint(with: [.title, .personNoun, .groupNoun])
    }

    /// Whether only white space and the full stop of an initial stand between two words.
    private static func isBlank(from end: Int, to start: Int, in utf8: [UInt8]) -> Bool {
        utf8[end..<start].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ".") }
    }

    private static let openings = [
        "co-authored by ", "written by ", "reported by ", "story by ", "words by ", "by: ", "by ",
    ]
    .map { Array($0.utf8) }
}
