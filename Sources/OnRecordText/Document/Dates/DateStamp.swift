/// A calendar date in the text, with the words that state it.
public struct DateStamp: Hashable, Sendable {
    /// The year, such as 2018.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int
    /// The words of the date.
    public let span: TextSpan

    /// The date stated by the words at `span`.
    public init(year: Int, month: Int, day: Int, span: TextSpan) {
        self.year = year
        self.month = month
        self.day = day
        self.span = span
    }
}

extension DateStamp: Comparable {
    /// Orders by calendar date, ignoring the position in the text.
    public static func < (left: DateStamp, right: DateStamp) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
