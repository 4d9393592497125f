/// The blocks of one article and the zones that the rules have given them so far.
struct Layout {
    /// The article.
    let text: ArticleText
    /// Its blocks, in the order of the text.
    let blocks: [Block]
    /// The zone of each block, `nil` where no rule has spoken; what is left at the end is body.
    private(set) var kinds: [Zone.Kind?]
    /// The index of the headline's block.
    private(set) var title: Int?
    /// The stretch that opens a body paragraph and says where it was written: "WASHINGTON (AP) — ".
    private(set) var openingDateline: TextSpan?

    /// The layout of `text` before any rule has spoken.
    init(_ text: ArticleText) {
        self.text = text
        blocks = BlockScanner.blocks(in: text)
        kinds = Array(repeating: nil, count: blocks.count)
    }

    /// The indices of the blocks that no rule has spoken for.
    var unmarked: some Sequence<Int> { blocks.indices.lazy.filter { [kinds] in kinds[$0] == nil } }

    /// The index of the first block that reads as the article's running text, or the number of blocks.
    var firstProse: Int { unmarked.first { blocks[$0].isProse } ?? blocks.count }

    /// The index after the last block that reads as the article's running text, or 0.
    var endOfProse: Int {
        (blocks.indices.last { kinds[$0] == nil && blocks[$0].isProse }).map { $0 + 1 } ?? 0
    }

    /// Gives the block at `index` to `kind`, unless an earlier rule has spoken for it.
    mutating func mark(_ index: Int, _ kind: Zone.Kind) {
        guard kinds[index] == nil else { return }
        kinds[index] = kind
    }

    /// Gives every unmarked block in `indices` that `condition` holds for to `kind`.
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

    /// Says that `span`, which opens a body paragraph, is the dateline.
    mutating func markOpeningDateline(_ span: TextSpan) { openingDateline = span }
}
