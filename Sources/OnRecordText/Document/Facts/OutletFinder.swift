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
        return wire(in: layout).map { outlet($0, in: layout) }
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
        let bylines = layout.blocks.indices.filter { layout.kinds[$0] == .byline }
        return bylines.lazy.compactMap { wire(endingByline: layout.blocks[$0], in: utf8) }.first
    }

    private static func wire(endingByline block: Block, in utf8: [UInt8]) -> TextSpan? {
        guard let bar = utf8[block.span.range].lastIndex(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ",") })
        else { return nil }
        let name = WhiteSpace.trimmed(TextSpan(bar + 1, block.span.end), in: utf8)
        return SitePhrases.wires.contains { $0.utf8.elementsEqual(utf8[name.range]) } ? name : nil
    }
}
