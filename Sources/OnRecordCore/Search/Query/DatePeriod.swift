import OnRecordLanguage
import OnRecordText

/// The days that a query is for.
public enum DatePeriod: Hashable, Sendable {
    /// No day: the articles of which none is known.
    case undated
    /// From the first day to the last, each as year · 10,000 + month · 100 + day; open at an end that is `nil`.
    case days(from: Int?, to: Int?)

    /// Whether an article of `date` is meant.
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
