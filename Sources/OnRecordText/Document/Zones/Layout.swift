/// The blocks of one article, with the zones assigned so far.
struct Layout {
    /// The article.
    let text: ArticleText
    /// Its blocks in text order.
    let blocks: [Block]
    /// The zone of each block, `nil` if unassigned; blocks that remain unassigned are body.
    private(set) var kinds: [Zone.Kind?]
    /// The index of the headline's block.
    private(set) var title: Int?
    /// The dateline that starts a body paragraph: "WASHINGTON (AP) — ".
    private(set) var openingDateline: TextSpan?

    /// The layout of `text` before any rule.
    init(_ text: ArticleText) {
        self.text = text
        blocks = BlockScanner.blocks(in: text)
        kinds = Array(repeating: nil, count: blocks.count)
    }

    /// The indices of the unassigned blocks.
    var unmarked: some Sequence<Int> { blocks.indices.lazy.filter { [kinds] in kinds[$0] == nil } }

    /// The index of the first block of running text, or the number of blocks.
    var firstProse: Int { unmarked.first { blocks[$0].isProse } ?? blocks.count }

    /// The index after the last block of running text, or 0.
    var endOfProse: Int {
        (blocks.indices.last { kinds[$0] == nil && blocks[$0].isProse }).map { $0 + 1 } ?? 0
    }

    /// Assigns the zone `kind` to the block at `index`, unless an earlier rule has assigned one.
    mutating func mark(_ index: Int, _ kind: Zone.Kind) {
        guard kinds[index] == nil else { return }
        kinds[index] = kind
    }

    /// Assigns the zone `kind` to the unassigned blocks in `indices` that satisfy `condition`.
    mutating func mark(_ indices: Range<Int>, _ kind: Zone.Kind, where condition: (Block) -> Bool) {
        for index in indices.clamped(to: blocks.indices) where kinds[index] == nil && condition(blocks[index]) {
            kinds[index] = kind
        }
    }

    /// Makes the block at `index` the headline.
    mutating func markTitle(_ index: Int) {
        mark(index, .title)
        title = index
    }

    /// Records `span`, the start of a body paragraph, as the dateline.
    mutating func markOpeningDateline(_ span: TextSpan) { openingDateline = span }
}
