import OnRecordStore
import OnRecordTUI

/// Charts as SVG pictures.
struct ChartPicture {
    let isLight: Bool

    private var paper: String { isLight ? "#ffffff" : "#16181d" }
    private var ink: String { isLight ? "#1e2024" : "#d7dae0" }
    private var quiet: String { isLight ? "#626262" : "#949494" }
    private var bar: String { isLight ? "#005f87" : "#5fafaf" }

    /// The height of a row and the size of letters, in the picture's units.
    private static let (row, letters, margin) = (24, 14, 24)
    private static let names = 220

    // MARK: Months

    /// A column a month; `nil` where there is none.
    func svg(of months: MonthCounts, title: String?) -> String? {
        guard let first = months.counts.first?.month, let last = months.counts.last?.month else { return nil }
        let (width, height) = (720, 240)
        let largest = months.counts.map(\.count).max() ?? 1
        let step = Double(width) / Double(last - first + 1)
        let columns = months.counts.map { entry in
            let high = Double(entry.count) / Double(largest) * Double(height)
            let x = Double(entry.month - first) * step
            return rect(
                x: x + step * 0.1, y: Double(height) - high, width: step * 0.8, height: high, fill: bar, opacity: 1,
                tip: "\(Self.month(entry.month)): \(entry.count)")
        }
        let foot = height + Self.row
        let labels = [
            text(Self.month(first), x: 0, y: foot, fill: quiet),
            first == last ? "" : text(Self.month(last), x: width, y: foot, fill: quiet, anchor: "end"),
            text("\(largest)", x: width + 8, y: Self.letters, fill: quiet),
        ]
        return page(
            "Statements by month", title, width: width + 60, height: foot, columns + labels)
    }

    private static func month(_ number: Int) -> String {
        let month = number % 12 + 1
        return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
    }

    // MARK: Voices

    /// A bar a speaker; `nil` where nothing is said.
    func svg(of voices: Voices, title: String?) -> String? {
        guard !voices.voices.isEmpty else { return nil }
        let width = 420
        let largest = voices.voices.map(\.wordCount).max() ?? 1
        let rows = voices.voices.enumerated().flatMap { index, voice in
            let y = index * Self.row
            let long = Double(voice.wordCount) / Double(max(1, largest)) * Double(width)
            return [
                name(voice.name ?? "no known speaker", y: y),
                rect(
                    x: Double(Self.names), y: Double(y + 4), width: long, height: Double(Self.row - 8), fill: bar,
                    opacity: voice.name == nil ? 0.5 : 1, tip: plural(voice.statementCount, "statement")),
                text(
                    "\(voice.wordCount) words, \(voices.share(of: voice))", x: Self.names + Int(long) + 8, y: y + 17,
                    fill: quiet),
            ]
        }
        return page(
            "Whose words", title, width: Self.names + width + 150, height: voices.voices.count * Self.row, rows)
    }

    // MARK: Outlets

    /// A square for each speaker and outlet, darker the more often; `nil` where there is none.
    func svg(of quoted: QuotedWhere, title: String?) -> String? {
        guard !quoted.rows.isEmpty, !quoted.outlets.isEmpty else { return nil }
        let (cell, head) = (40, 120)
        let largest = quoted.rows.flatMap(\.counts).max() ?? 1
        let heads = quoted.outlets.enumerated().map { index, outlet in
            let x = Self.names + index * cell + cell / 2
            return "<g transform=\"translate(\(x) \(head - 8)) rotate(-45)\">"
                + text(Self.shortened(outlet, 18), x: 0, y: 0, fill: quiet) + "</g>"
        }
        let rows = quoted.rows.enumerated().flatMap { index, row in
            let y = head + index * Self.row
            let cells = row.counts.enumerated().filter { $1 > 0 }.map { place, count in
                rect(
                    x: Double(Self.names + place * cell + 1), y: Double(y + 1), width: Double(cell - 2),
                    height: Double(Self.row - 2), fill: bar,
                    opacity: 0.15 + 0.85 * Double(count) / Double(max(1, largest)),
                    tip: "\(row.name), \(quoted.outlets[place]): \(count)")
            }
            return [name(row.name, y: y)] + cells
                + [text("\(row.count)", x: Self.names + quoted.outlets.count * cell + 8, y: y + 17, fill: quiet)]
        }
        return page(
            "Who is quoted where", title, width: Self.names + quoted.outlets.count * cell + 80,
            height: head + quoted.rows.count * Self.row, heads + rows)
    }

    // MARK: Parts

    private func page(_ heading: String, _ title: String?, width: Int, height: Int, _ parts: [String]) -> String {
        let top = Self.margin + 2 * Self.row
        let (wide, high) = (width + 2 * Self.margin, height + top + Self.margin)
        let words = heading + (title.map { ": \($0)" } ?? "")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(wide) \(high)" font-size="\(Self.letters)" \
            font-family="system-ui, 'DejaVu Sans', sans-serif" role="img">
            <title>\(Self.escaped(words))</title>
            <rect width="\(wide)" height="\(high)" fill="\(paper)"/>
            <text x="\(Self.margin)" y="\(Self.margin + 14)" font-size="18" font-weight="bold" fill="\(ink)">\
            \(Self.escaped(Self.shortened(words, 80)))</text>
            <g transform="translate(\(Self.margin) \(top))">
            \(parts.filter { !$0.isEmpty }.joined(separator: "\n"))
            </g>
            </svg>
            """
    }

    private func name(_ name: String, y: Int) -> String {
        text(Self.shortened(name, 26), x: Self.names - 10, y: y + 17, fill: ink, anchor: "end")
    }

    private func text(_ words: String, x: Int, y: Int, fill: String, anchor: String = "start") -> String {
        "<text x=\"\(x)\" y=\"\(y)\" fill=\"\(fill)\" text-anchor=\"\(anchor)\">\(Self.escaped(words))</text>"
    }

    private func rect(
        x: Double, y: Double, width: Double, height: Double, fill: String, opacity: Double, tip: String
    ) -> String {
        func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
        return "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(1, width)))\" "
            + "height=\"\(number(max(1, height)))\" fill=\"\(fill)\" fill-opacity=\"\(number(opacity))\">"
            + "<title>\(Self.escaped(tip))</title></rect>"
    }

    private static func shortened(_ text: String, _ most: Int) -> String {
        text.count > most ? text.prefix(most - 1) + "…" : text
    }

    private static func escaped(_ text: String) -> String { VisibleSigns.shown(text).escapedForXML }
}
