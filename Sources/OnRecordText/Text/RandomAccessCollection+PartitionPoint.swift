extension RandomAccessCollection {
    /// The first index whose element meets `condition`; the end index where none does.
    ///
    /// A binary search: elements that do not meet the condition have to come before all that do.
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
