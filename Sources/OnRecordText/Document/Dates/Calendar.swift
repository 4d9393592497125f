/// English month names and the lengths of months.
enum Calendar {
    /// The number of the month `word`, in full or abbreviated to three or four letters: "May", "SEPT", "sept".
    static func month(_ word: some Collection<UInt8>) -> Int? {
        guard (3...9).contains(word.count) else { return nil }
        let folded = word.map(Letters.lowercased)
        let index = months.firstIndex { $0 == folded || (folded.count == 3 && $0.starts(with: folded)) }
        return (index ?? (folded == sept ? 8 : nil)).map { $0 + 1 }
    }

    /// The number of days in `month` of `year`; 0 if there is no such month.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1, 3, 5, 7, 8, 10, 12: 31
        default: 0
        }
    }

    private static let sept = Array("sept".utf8)
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { Array($0.utf8) }
}
