import OnRecordCore

/// How a date is written in a citation.
enum DateStyle: String {
    case iso, us, ap, uk

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    /// Those that the AP abbreviates beside a day, where it does not write the first three letters.
    private static let long: Set = ["March", "April", "May", "June", "July"]

    /// `date` in this style.
    func words(_ date: DateStamp) -> String {
        guard Self.months.indices.contains(date.month - 1) else { return date.shown }
        let month = Self.months[date.month - 1]
        return switch self {
        case .iso: date.shown
        case .us: "\(month) \(date.day), \(date.year)"
        case .ap: "\(Self.abbreviated(month)) \(date.day), \(date.year)"
        case .uk: "\(date.day) \(month) \(date.year)"
        }
    }

    private static func abbreviated(_ month: String) -> String {
        long.contains(month) ? month : month == "September" ? "Sept." : month.prefix(3) + "."
    }
}
