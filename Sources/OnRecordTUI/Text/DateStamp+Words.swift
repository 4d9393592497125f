import OnRecordCore

extension DateStamp {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// "28 May 2018".
    var inWords: String { "\(day) \(monthInWords)" }

    /// "May 2018".
    var monthInWords: String {
        "\(Self.months.indices.contains(month - 1) ? Self.months[month - 1] : "\(month)") \(year)"
    }
}
