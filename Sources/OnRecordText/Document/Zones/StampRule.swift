/// A line that only says when the article was published or updated is a dateline.
///
/// Without a label such as "published", it must precede the running text: a date alone inside the text may be a
/// heading.
struct StampRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        let utf8 = layout.text.utf8
        let head = layout.firstProse + 1
        for index in layout.blocks.indices {
            let block = layout.blocks[index]
            guard block.span.count <= 200, let stamp = Stamp(block, in: utf8) else { continue }
            if stamp.isLabelled || index <= head { layout.mark(index, .dateline) }
        }
    }
}
