/// The statements of one record, in its order, at one moment: a few bytes a statement.
struct RecordSelection: Sendable {
    /// Their numbers.
    let ids: [Int32]
    /// Where each group starts, in ascending order; empty without groups.
    let groups: [Int32]

    /// No statements.
    static let empty = RecordSelection(ids: [], groups: [])

    /// The statements numbered `ids`, where each group starts at one of `groups`.
    init(ids: [Int32], groups: [Int32] = []) {
        self.ids = ids
        self.groups = groups
    }

    /// Those of `ids` in groups of one key, which `key` tells of each: the largest group first where `isBySize`, else each where
    /// its first statement stands.
    init(_ ids: [Int32], groupedBy key: (Int) -> Int, isBySize: Bool) {
        var places: [Int: Int] = [:]
        var sizes: [Int32] = []
        var groupOf = [Int32](repeating: 0, count: ids.count)
        for (index, id) in ids.enumerated() {
            let place = places[key(Int(id)), default: sizes.count]
            if place == sizes.count {
                places[key(Int(id))] = place
                sizes.append(0)
            }
            sizes[place] += 1
            groupOf[index] = Int32(place)
        }
        var order = Array(sizes.indices)
        if isBySize { order.sort { sizes[$0] == sizes[$1] ? $0 < $1 : sizes[$0] > sizes[$1] } }
        var (next, groups, start) = ([Int32](repeating: 0, count: sizes.count), [Int32](), Int32(0))
        for group in order {
            groups.append(start)
            next[group] = start
            start += sizes[group]
        }
        var sorted = ids
        for (index, group) in groupOf.enumerated() {
            sorted[Int(next[Int(group)])] = ids[index]
            next[Int(group)] += 1
        }
        self.init(ids: sorted, groups: groups)
    }

    /// The groups that have rows in `window`, and those just before and after.
    func groups(around window: Range<Int>) -> [RowGroup] {
        guard !groups.isEmpty, !ids.isEmpty else { return [] }
        let first = max(0, groups.partitionPoint { Int($0) > window.lowerBound } - 2)
        let last = min(groups.count - 1, groups.partitionPoint { Int($0) >= window.upperBound })
        guard first <= last else { return [] }
        return (first...last).map { index in
            let end = index + 1 < groups.count ? Int(groups[index + 1]) : ids.count
            return RowGroup(start: Int(groups[index]), count: end - Int(groups[index]))
        }
    }
}
