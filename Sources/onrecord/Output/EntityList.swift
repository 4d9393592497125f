import OnRecordCore
import OnRecordStore
import Terminal

/// Entities in the output formats.
struct EntityList {
    private let rows: [EntityRow]
    private let members: [EntityID: [MemberRow]]
    private let path: (ArticleID) -> String

    /// The list of `rows`, with their members from `members`, in articles whose files `path` gives.
    init(
        _ rows: [EntityRow], members: [EntityID: [MemberRow]] = [:], path: @escaping (ArticleID) -> String = { _ in "" }
    ) {
        self.rows = rows
        self.members = members
        self.path = path
    }

    /// The names of an entity as printed.
    private func names(of row: EntityRow) -> PrintedNames { PrintedNames(members[row.id] ?? []) }

    /// The list in `format`, as UTF-8.
    func bytes(_ format: RowFormat) -> [UInt8] {
        switch format {
        case .text: Array(EntityKind.allCases.map(text).filter { !$0.isEmpty }.joined(separator: "\n").utf8)
        case .json: json
        case .csv: csv
        }
    }

    /// A heading, and one line for each entity, in columns.
    private func text(_ kind: EntityKind) -> String {
        let rows = rows.filter { $0.kind == kind }
        guard !rows.isEmpty else { return "" }
        let width = min(40, rows.map { SafeText($0.name).width }.max() ?? 0)
        let lines = rows.flatMap { row -> [String] in
            let name = row.name + String(repeating: " ", count: max(0, width - SafeText(row.name).width))
            let counts = [
                count(row.mentionCount, "mention"), count(row.quotationCount, "quotation"),
                count(row.articleCount, "article"),
            ]
            let line = "  \(name)  \(counts.joined(separator: "  "))  \(row.roles.joined(separator: ", "))"
            let also = names(of: row).all.filter { $0.text != row.name }.map { "\($0.text) (\($0.count))" }
            return [line] + (also.isEmpty ? [] : ["      also " + also.joined(separator: ", ")])
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
                    json.member("id", row.key)
                    json.member("state", row.state.rawValue)
                    json.key("names")
                    names(names(of: row), &json)
                    json.key("in")
                    places(members[row.id] ?? [], &json)
                }
            }
            json.breakLine()
        }
        json.endLine()
        return json.bytes
    }

    private func names(_ names: PrintedNames, _ json: inout JSONWriter) {
        json.array { json in
            for name in names.all {
                json.object { json in
                    json.member("text", name.text)
                    json.member("count", name.count)
                    json.member("reason", name.reason)
                }
            }
        }
    }

    /// The articles, each with the reason why its entity belongs here.
    private func places(_ members: [MemberRow], _ json: inout JSONWriter) {
        json.array { json in
            for member in members {
                json.object { json in
                    json.member("article", path(member.article))
                    json.member("title", member.articleTitle)
                    json.member("name", member.name)
                    json.key("roles")
                    json.array { json in member.roles.forEach { json.string($0) } }
                    json.member("mentions", member.mentionCount)
                    json.member("reason", member.reason)
                }
            }
        }
    }

    private var csv: [UInt8] {
        var csv = CSVWriter()
        csv.row(["name", "type", "roles", "mentions", "quotations", "articles", "id", "state", "names"])
        for row in rows {
            csv.row([
                row.name, row.kind.rawValue, row.roles.joined(separator: "; "), String(row.mentionCount),
                String(row.quotationCount), String(row.articleCount), row.key, row.state.rawValue,
                names(of: row).all.map { "\($0.text) (\($0.count), \($0.reason))" }.joined(separator: "; "),
            ])
        }
        return csv.bytes
    }
}
