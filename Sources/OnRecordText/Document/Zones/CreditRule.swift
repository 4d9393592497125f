/// A block that is a picture's credit, or ends with one, is a caption: "Getty Images", "Jane Doe / EPA",
/// "… on Friday.REUTERS/Jane Doe", "… (Photo by Jane Doe/Getty Images)".
struct CreditRule: ZoneRule {
    func mark(_ layout: inout Layout) {
        let utf8 = layout.text.utf8
        layout.mark(layout.blocks.indices, .caption) { block in
            guard block.span.count <= 1200 else { return false }
            var credit = CreditScanner(block.span, in: utf8)
            return credit.endsWithCredit()
        }
    }
}
