import OnRecordCore
import OnRecordStore

extension MonthCounts {
    /// The counts over `months`, in at most `cells` stretches of equal length.
    func columns(over months: ClosedRange<Int>, cells: Int) -> [Int] {
        guard cells > 0 else { return [] }
        let length = (months.count + cells - 1) / cells
        var columns = [Int](repeating: 0, count: (months.count + length - 1) / length)
        for entry in counts where months.contains(entry.month) {
            columns[(entry.month - months.lowerBound) / length] += entry.count
        }
        return columns
    }

    /// "May 2018", of a month as `Entry.month` counts it.
    static func words(of month: Int) -> String {
        DateStamp(year: month / 12, month: month % 12 + 1, day: 1, span: TextSpan(0, 0)).monthInWords
    }
}
