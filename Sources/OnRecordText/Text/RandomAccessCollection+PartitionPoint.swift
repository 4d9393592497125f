extension RandomAccessCollection {
    /// The first index whose element satisfies `condition`; the end index if none does.
    ///
    /// A binary search: all elements that do not satisfy the condition must precede those that do.
    package func partitionPoint(where condition: (Element) throws -> Bool) rethrows -> Index {
        var (low, count) = (startIndex, self.count)
        while count > 0 {
            let middle = index(low, offsetBy: count / 2)
            if try condition(self[middle]) {
                count /= 2
            } else {
                low = index(after: middle)
                count -= count / 2 + 1
            }
        }
        return low
    }
}
