import OnRecordText

extension [Range<Int>] {
    /// Whether one of the ranges, which are in order and do not overlap each other, overlaps `range`.
    func hasOverlap(with range: Range<Int>) -> Bool {
        let next = partitionPoint { $0.lowerBound >= range.upperBound }
        return next > 0 && self[next - 1].overlaps(range)
    }
}
