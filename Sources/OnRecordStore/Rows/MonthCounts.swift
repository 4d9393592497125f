import OnRecordCore

/// How many of something there are in each month, undated ones left out.
public struct MonthCounts: Hashable, Sendable {
    /// The count of one month.
    public struct Entry: Hashable, Sendable {
        /// The month as year · 12 + month - 1.
        public let month: Int
        /// How many there are; never 0.
        public let count: Int
    }

    /// The months that have some, in ascending order.
    public let counts: [Entry]

    /// The counts of each month, in any order.
    public init(_ counts: [Int: Int] = [:]) {
        self.counts = counts.sorted { $0.key < $1.key }.map { Entry(month: $0.key, count: $0.value) }
    }

    /// The month of a date that is one number: 20180528; `nil` where it is unknown.
    public static func month(of date: Int) -> Int? {
        let (year, month) = (date / 10_000, date / 100 % 100)
        return year > 0 && (1...12).contains(month) ? year * 12 + month - 1 : nil
    }

    /// All of it in few bytes.
    var packed: [UInt8] {
        var writer = ByteWriter()
        var last = 0
        writer.write(counts) { writer, entry in
            writer.write(entry.month - last)
            writer.write(entry.count)
            last = entry.month
        }
        return writer.bytes
    }

    /// Reads what `packed` holds.
    init(packed bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        var last = 0
        counts = reader.list { reader in
            last = last &+ reader.number()
            return Entry(month: last, count: reader.number())
        }
    }
}
