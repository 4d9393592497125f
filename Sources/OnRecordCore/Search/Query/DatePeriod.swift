import OnRecordLanguage
import OnRecordText

/// The dates that a query selects.
public enum DatePeriod: Hashable, Sendable {
    /// Articles without a known date.
    case undated
    /// From the first day to the last, each as year · 10,000 + month · 100 + day; `nil` leaves an end open.
    case days(from: Int?, to: Int?)

    /// Whether an article with `date` is selected.
    public func accepts(_ date: DateStamp?) -> Bool {
        switch (self, date) {
        case (.undated, let date): date == nil
        case (.days, nil): false
        case (.days(let from, let to), let date?):
            (from ?? .min) <= date.number && date.number <= (to ?? .max)
        }
    }
}

extension DateStamp {
    /// The day as year · 10,000 + month · 100 + day.
    public var number: Int { year * 10_000 + month * 100 + day }
}
