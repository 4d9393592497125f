import OnRecordCore
import OnRecordStore
import Terminal

/// Entities in the forms in which they are printed.
struct EntityList {
    private let rows: [EntityRow]

    /// The list of `rows`.
    init(_ rows: [EntityRow]) { self.rows = rows }

    /// The list in `format`, as UTF-8.
    func bytes(_ format: RowFormat) -> [UInt8] {
        switch format {
        case .text: Array(EntityKind.allCases.map(text).filter { !$0.isEmpty }.joined(separator: "\n").utf8)
        case .json: json
        case .csv: csv
        }
    }

    /// A heading and a line an entity, in columns.
    private func text(_ kind: EntityKind) -> String {
        let rows = rows.filter { $0.kind == kind }
        guard !rows.isEmpty else { return "" }
        let width = min(40, rows.map { SafeText($0.name).width }.max() ?? 0)
        let lines = rows.map { row in
            let name = row.name + String(repeating: " ", count: max(0, width - SafeText(row.name).width))
            let counts = [
                count(row.mentionCount, "mention"), count(row.quotationCount, "quotation"),
                count(row.articleCount, "article"),
            ]
            return "  \(name)  \(counts.joined(separator: "  "))  \(row.roles.joined(separator: ", "))"
        }
        return ([kind.heading] + lines).map { VisibleText.line(trimmed($0), on: .output) + "\n" }.joined()
    }

    private func count(_ number: Int, _ noun: String) -> String {
        let digits = String(number)
        let ending = number == 1 ? " " : "s"
        return String(repeating: " ", count: max(0, 4 - digits.count)) + "\(digits) \(noun)\(ending)"
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    private var json: [UInt8] {
        var json = JSONWriter()
        json.array { json in
            for row in rows {
                json.breakLine()
                json.object { json in
                    json.member("name", row.name)
                    json.member("type", row.kind.rawValue)
                    json.key("roles")
                    json.array { json in row.roles.forEach { json.string($0) } }
                    json.member("mentions", row.mentionCount)
                    json.member("quotations", row.quotationCount)
                    json.member("articles", row.articleCount)
                }
            }
            json.breakLine()
        }
        json.endLine()
        return json.bytes
    }

    private var csv: [UInt8] {
        var csv = CSVWriter()
        csv.row(["name", "type", "roles", "mentions", "quotations", "articles"])
        for row in rows {
            csv.row([
                row.name, row.kind.rawValue, row.roles.joined(separator: "; "), String(row.mentionCount),
                String(row.quotationCount), String(row.articleCount),
            ])
        }
        return csv.bytes
    }
}
