import GRDB

/// Parts all candidates so that those that may meet are in one part, and no part is larger than need be.
struct BlockParts {
    private var indices: [Int: Int32] = [:]
    private var parents: [Int32] = []
    private var sizes: [Int32] = []
    private var parts: [Int32] = []
    /// How many parts there are.
    private(set) var count = 0

    /// The parts of what `db` keeps, of `limit` candidates at most where that can be.
    init(_ db: Database, limit: Int) throws {
        let rows = try db.rows("SELECT packed FROM candidate")
        while let row = try rows.next() {
            StoredCandidate.forEach(in: row.bytes(0)) { _, blocks, _ in add(blocks) }
        }
        parts = [Int32](repeating: -1, count: parents.count)
        var room = 0
        for index in parents.indices where root(Int32(index)) == index {
            if Int(sizes[index]) > room || count == 0 {
                count += 1
                room = limit
            }
            room -= Int(sizes[index])
            parts[index] = Int32(count - 1)
        }
    }

    /// The part of a candidate with these blocks; `nil` if it has none, and so meets no other.
    mutating func part(of blocks: [Int]) -> Int? {
        blocks.first.flatMap { indices[$0] }.map { Int(parts[Int(root($0))]) }
    }

    private mutating func add(_ blocks: [Int]) {
        guard let first = blocks.first else { return }
        var joined = root(index(of: first))
        for block in blocks.dropFirst() {
            let other = root(index(of: block))
            guard other != joined else { continue }
            parents[Int(other)] = joined
            sizes[Int(joined)] += sizes[Int(other)]
            joined = root(joined)
        }
        sizes[Int(joined)] += 1
    }

    private mutating func index(of block: Int) -> Int32 {
        if let index = indices[block] { return index }
        let index = Int32(parents.count)
        indices[block] = index
        parents.append(index)
        sizes.append(0)
        return index
    }

    private mutating func root(_ index: Int32) -> Int32 {
        var index = index
        while parents[Int(index)] != index {
            parents[Int(index)] = parents[Int(parents[Int(index)])]
            index = parents[Int(index)]
        }
        return index
    }
}
