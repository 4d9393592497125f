/// The measurements as text, one line for each subject.
struct Table {
    let subjects: [Subject]
    /// The runs of each subject; none of them empty.
    let runs: [[Run]]

    var text: String {
        let head = ["", "seconds", "fastest", "CPU s", "MB/s", "MB/CPU s", "peak MB"]
        let rows = [head] + zip(subjects, runs).map(row)
        let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { line($0, widths) }.joined(separator: "\n")
    }

    private func row(_ subject: Subject, _ runs: [Run]) -> [String] {
        let wall = Self.median(runs.map(\.wall))
        let processor = Self.median(runs.map(\.processor))
        let megabytes = subject.bytes.map { Double($0) / 1e6 }
        return [
            subject.name, Self.decimal(wall, digits: 3), Self.decimal(runs.map(\.wall).min() ?? 0, digits: 3),
            Self.decimal(processor, digits: 3), megabytes.map { Self.decimal($0 / wall, digits: 1) } ?? "",
            megabytes.map { processor > 0 ? Self.decimal($0 / processor, digits: 1) : "" } ?? "",
            Self.decimal(Self.median(runs.map { Double($0.peakMemory) / 1e6 }), digits: 1),
        ]
    }

    private func line(_ fields: [String], _ widths: [Int]) -> String {
        fields.indices.map { column in
            let blanks = String(repeating: " ", count: widths[column] - fields[column].count)
            return column == 0 ? fields[column] + blanks : blanks + fields[column]
        }.joined(separator: "  ")
    }

    /// The median of `numbers`, the mean of two middle ones; 0 if there are none.
    static func median(_ numbers: [Double]) -> Double {
        let sorted = numbers.sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// `number` with this many `digits` after the point.
    static func decimal(_ number: Double, digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        guard let scaled = Int(exactly: (number * Double(scale)).rounded()), scaled >= 0 else { return "?" }
        guard digits > 0 else { return String(scaled) }
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
