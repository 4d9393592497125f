/// Finds an article's publication in the lines that sites add to articles.
enum OutletFinder {
    /// The outlet that `layout` states, by the first wording that matches.
    static func outlet(in layout: Layout) -> Outlet? {
        let utf8 = layout.text.utf8
        let lines = lines(in: layout)
        for wording in OutletWording.all {
            for line in lines {
                guard let name = wording.name(in: line, of: utf8) else { continue }
                if wording.isSure || !isNamedInArticle(name, layout) { return outlet(name, in: layout) }
            }
        }
        return (wire(in: layout) ?? named(in: layout)).map { outlet($0, in: layout) }
    }

    /// The publication in a line before the article: "The Daily Gull | 3 March 2020", "Source: The Daily Gull", its name
    /// alone above the headline, or at the end of the byline or of the headline.
    private static func named(in layout: Layout) -> TextSpan? {
        let utf8 = layout.text.utf8
        for index in layout.blocks.indices.prefix(edge) {
            let line = layout.blocks[index].span
            guard line.count <= 200 else { continue }
            switch layout.kinds[index] {
            case .dateline:
                if let name = OutletRule.name(datedBy: line, in: utf8) { return name }
            case .byline:
                if let name = OutletName.last(of: line, after: [", ", " | ", " for "], in: utf8) { return name }
            case .boilerplate:
                if let name = OutletName.last(of: line, after: ["ource: ", "ublication: "], in: utf8) { return name }
                if index < layout.title ?? 0, OutletName.isOne(line, in: utf8) { return line }
            case .title:
                if let name = OutletName.last(of: line, after: OutletName.bars, in: utf8) { return name }
            default: break
            }
        }
        return nil
    }

    /// The lines added by the site that may name it: they are at the top and at the bottom.
    private static func lines(in layout: Layout) -> [Block] {
        let lines = layout.blocks.indices.filter {
            layout.kinds[$0] == .boilerplate && layout.blocks[$0].words.count >= 2 && !layout.blocks[$0].isLong
        }
        return (lines.prefix(edge) + lines.dropFirst(edge).suffix(edge)).map { layout.blocks[$0] }
    }

    /// How many lines at the top and at the bottom are considered.
    private static let edge = 20

    private static func outlet(_ name: TextSpan, in layout: Layout) -> Outlet {
        Outlet(name: layout.text[name], span: name)
    }

    /// Whether the article's body contains `name`: then the line is about a topic.
    private static func isNamedInArticle(_ name: TextSpan, _ layout: Layout) -> Bool {
        let needle = Array(layout.text.utf8[name.range])
        guard let found = ByteSearch.first(needle, in: layout.text.utf8, from: 0) else { return false }
        return found < name.start
    }

    /// The news agency of the dateline or the byline: "(Reuters) - ", "By Jane Doe | Reuters".
    private static func wire(in layout: Layout) -> TextSpan? {
        let utf8 = layout.text.utf8
        let datelines = layout.blocks.indices.filter { layout.kinds[$0] == .dateline }.map { layout.blocks[$0].span }
        for span in [layout.openingDateline].compactMap({ $0 }) + datelines {
            if let wire = DatelineScanner.wire(in: span, of: utf8) { return wire }
        }
        if let dateline = layout.openingDateline, let name = broadcaster(opening: dateline, in: utf8) { return name }
        let bylines = layout.blocks.indices.filter { layout.kinds[$0] == .byline }
        return bylines.lazy.compactMap { wire(endingByline: layout.blocks[$0], in: utf8) }.first
    }

    /// "CNN —": a publication in the place of a town.
    private static func broadcaster(opening dateline: TextSpan, in utf8: [UInt8]) -> TextSpan? {
        guard let word = Word.words(in: dateline, of: utf8).first, word.span.start == dateline.start,
            OutletName.isOne(word.span, in: utf8), Word.words(in: dateline, of: utf8).count == 1
        else { return nil }
        return word.span
    }

    private static func wire(endingByline block: Block, in utf8: [UInt8]) -> TextSpan? {
        guard let bar = utf8[block.span.range].lastIndex(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ",") })
        else { return nil }
        let name = WhiteSpace.trimmed(TextSpan(bar + 1, block.span.end), in: utf8)
        return SitePhrases.wires.contains { $0.utf8.elementsEqual(utf8[name.range]) } ? name : nil
    }
}
