/// Short lines after the article that follow a line of the site's are boilerplate too: the links under "Latest news".
struct TailRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        let end = layout.endOfProse
        guard end > 0, let first = (end..<layout.blocks.count).first(where: { layout.kinds[$0] == .boilerplate }) else {
            return
        }
        layout.mark(first..<layout.blocks.count, .boilerplate) { $0.isUnpunctuated }
    }
}
