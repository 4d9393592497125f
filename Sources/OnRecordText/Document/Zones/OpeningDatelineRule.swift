/// The place where an article was written starts its first paragraphs: "WASHINGTON (AP) — ", "PARIS, June 5 (Reuters) -
/// ".
struct OpeningDatelineRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        for index in layout.unmarked.prefix(3) {
            guard let span = DatelineScanner.opening(of: layout.blocks[index], in: layout.text.utf8) else { continue }
            if span == layout.blocks[index].span {
                layout.mark(index, .dateline)
            } else {
                layout.markOpeningDateline(span)
            }
            return
        }
    }
}
