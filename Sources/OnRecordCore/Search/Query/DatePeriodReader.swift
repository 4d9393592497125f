import OnRecordLanguage
import OnRecordText

/// Parses the value of `date:`: `2017`, `2017-05`, `2017-05-23`, a range of two of these, or `none`.
struct DatePeriodReader {
    /// What is wrong with a value.
    struct Problem: Error {
        let message: String
        let isUnfinished: Bool
    }

    /// The period that `value` denotes.
    static func period(_ value: String) throws(Problem) -> DatePeriod {
        let value = FoldedText.string(of: value)
        if value == "none" { return .undated }
        guard let dots = ByteSearch.first(Array("..".utf8), in: Array(value.utf8), from: 0) else {
            let days = try days(value)
            return .days(from: days.first, to: days.last)
        }
        let from = String(decoding: Array(value.utf8)[..<dots], as: UTF8.self)
        let to = String(value.utf8.dropFirst(dots).drop { $0 == UInt8(ascii: ".") }) ?? ""
        let first = from.isEmpty ? nil : try days(from).first
        let last = to.isEmpty ? nil : try days(to).last
        guard first != nil || last != nil else {
            throw Problem(message: "a range needs a date on at least one side", isUnfinished: true)
        }
        if let first, let last, last < first {
            throw Problem(message: "the range ends before it begins", isUnfinished: false)
        }
        return .days(from: first, to: last)
    }

    /// The first and last day of a year, a month or a day.
    private static func days(_ value: String) throws(Problem) -> (first: Int, last: Int) {
        let parts = value.split(separator: "-", omittingEmptySubsequences: false)
        let lengths = parts.map(\.utf8.count)
        let numbers = parts.map { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
        guard let year = numbers[0], lengths[0] == 4, parts.count <= 3, lengths.dropFirst().allSatisfy({ $0 <= 2 })
        else {
            throw Problem(
                message: "a date is a year, a month or a day: 2017, 2017-05, 2017-05-23",
                isUnfinished: parts.count == 1 && lengths[0] < 4 && numbers[0] != nil || value.isEmpty)
        }
        guard parts.count > 1 else { return (year * 10_000 + 101, year * 10_000 + 1231) }
        guard let month = numbers[1], (1...12).contains(month) else {
            throw Problem(message: "no such month: “\(parts[1])”", isUnfinished: lengths[1] < 2)
        }
        guard parts.count > 2 else { return (year * 10_000 + month * 100 + 1, year * 10_000 + month * 100 + 31) }
        guard let day = numbers[2], (1...31).contains(day) else {
            throw Problem(message: "no such day: “\(parts[2])”", isUnfinished: lengths[2] < 2)
        }
        return (year * 10_000 + month * 100 + day, year * 10_000 + month * 100 + day)
    }
}
