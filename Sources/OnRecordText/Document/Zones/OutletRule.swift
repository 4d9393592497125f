/// A line before the running text that names the publication: alone above the headline, with the date beside it, or
/// after "Source:".
struct OutletRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        let utf8 = layout.text.utf8
        let prose = layout.firstProse
        let head = Array(layout.unmarked.prefix { $0 <= prose }.prefix(5))
        for index in head {
            let block = layout.blocks[index]
            guard !block.isLong, block.words.count <= 12 else { continue }
            if Self.name(datedBy: block.span, in: utf8) != nil {
                layout.mark(index, .dateline)
            } else if Self.source.opens(block.folded), OutletName.last(of: block.span, after: [": "], in: utf8) != nil {
                layout.mark(index, .boilerplate)
            }
        }
        let top = Array(layout.unmarked.prefix(3))
        guard top.count == 3 else { return }
        let (first, next) = (layout.blocks[top[0]], layout.blocks[top[1]])
        guard first.endMark == .none, first.words.count > 1, !next.isProse, next.words.count >= 3,
            next.endMark == .none, OutletName.isOne(first.span, in: utf8)
        else { return }
        layout.mark(top[0], .boilerplate)
    }

    /// The name in a line that has nothing else but a date: "The Daily Gull | 3 March 2020".
    static func name(datedBy line: TextSpan, in utf8: [UInt8]) -> TextSpan? {
        for bar in OutletName.bars {
            let bytes = Array(bar.utf8)
            guard let found = ByteSearch.first(bytes, in: utf8, from: line.start, upTo: line.end) else { continue }
            let parts = [TextSpan(line.start, found), TextSpan(found + bytes.count, line.end)].map {
                WhiteSpace.trimmed($0, in: utf8)
            }
            for (name, date) in [(parts[0], parts[1]), (parts[1], parts[0])] where !name.isEmpty && !date.isEmpty {
                let dates = DateScanner.dates(in: date, of: utf8)
                guard let stamp = dates.first, Word.words(in: date, of: utf8).count <= 5,
                    stamp.span.count * 2 >= date.count, OutletName.isOne(name, in: utf8)
                else { continue }
                return name
            }
        }
        return nil
    }

    private static let source = PhraseTable(["source: ", "publication: ", "newspaper: ", "outlet: "])
}
