import OnRecordCore
import OnRecordStore

/// Writes charts as pages: rows of words with bars at their ends.
struct ChartWriter {
    let chart: Chart

    /// So many speakers and outlets are shown.
    static let (mostVoices, mostSpeakers, mostOutlets) = (40, 40, 12)
    /// More months than this are shown by year.
    private static let mostMonths = 48

    // MARK: Months

    /// How many there are of each month, or year where there are very many months.
    func page(of months: MonthCounts) -> Page {
        let noun = chart.articles == nil ? "statement" : "article"
        let total = months.counts.reduce(0) { $0 + $1.count }
        guard let first = months.counts.first, let last = months.counts.last else {
            return page("TIMELINE", summary: "", rows: [Page.Row(text: "no article here has a date")])
        }
        let isByYear = last.month - first.month >= Self.mostMonths
        var counts: [Int: Int] = [:]
        for entry in months.counts { counts[isByYear ? entry.month / 12 : entry.month, default: 0] += entry.count }
        let largest = counts.values.max() ?? 0
        let rows = counts.sorted { $0.key < $1.key }.map { unit, count in
            let name = isByYear ? "\(unit)" : MonthCounts.words(of: unit)
            let date = isByYear ? Self.padded(unit, 4) : "\(Self.padded(unit / 12, 4))-\(Self.padded(unit % 12 + 1, 2))"
            return Page.Row(
                text: name, detail: Bar.number(count), bar: (count, largest), words: plural(count, noun),
                target: .dates(from: date, to: date))
        }
        return page("TIMELINE", summary: "\(plural(total, noun)) with a date", rows: rows)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    // MARK: Voices

    /// Whose words fill it.
    func page(of voices: Voices) -> Page {
        let largest = voices.voices.map(\.wordCount).max() ?? 0
        let rows = voices.voices.map { voice in
            let share = voices.share(of: voice)
            return Page.Row(
                text: voice.name ?? "no known speaker",
                detail: Bar.number(voice.wordCount) + Bar.right(share, 6), bar: (voice.wordCount, largest),
                words: "\(plural(voice.wordCount, "word")), \(share), \(plural(voice.statementCount, "statement"))",
                target: target(of: voice))
        }
        let rest = voices.speakerCount - voices.voices.count { $0.name != nil }
        let notes = rest > 0 ? [Page.Row(text: "and \(plural(rest, "other speaker"))")] : []
        let summary = "\(plural(voices.wordCount, "word")) of \(plural(voices.speakerCount, "speaker"))"
        return page(
            "WHOSE WORDS", summary: summary,
            rows: rows.isEmpty ? [Page.Row(text: "nothing is said here")] : rows + notes)
    }

    private func target(of voice: Voices.Voice) -> Page.Row.Target? {
        if let entity = voice.entity {
            return .record(.speaker(SelectedEntity(id: entity, name: voice.name ?? "")))
        }
        return voice.name == nil ? .record(.unattributed(in: chart.record.articles)) : nil
    }

    // MARK: Outlets

    /// Who is quoted in which outlets, darker the more often.
    func page(of quoted: QuotedWhere) -> Page {
        guard !quoted.outlets.isEmpty, !quoted.rows.isEmpty else {
            let why = quoted.outlets.isEmpty ? "no article here names its outlet" : "nobody with a name speaks here"
            return page("WHO WHERE", summary: "", rows: [Page.Row(text: why)])
        }
        let largest = quoted.rows.flatMap(\.counts).max() ?? 0
        let numbers = quoted.outlets.indices.map { Bar.right("\($0 + 1)", 2) }.joined() + Bar.right("all", 7)
        let legend = quoted.outlets.enumerated().map { Page.Row(text: "\($0 + 1)  \($1)") }
        let rows = quoted.rows.map { row in
            let named = zip(quoted.outlets, row.counts).filter { $1 > 0 }.map { "\($0) \($1)" }
            return Page.Row(
                text: row.name,
                detail: row.counts.map { Bar.shade($0, of: largest) }.joined() + Bar.right("\(row.count)", 7),
                words: (["\(plural(row.count, "statement"))"] + named).joined(separator: ", "),
                target: .record(.speaker(SelectedEntity(id: row.entity, name: row.name))))
        }
        return page(
            "WHO WHERE", summary: plural(quoted.outlets.count, "outlet"),
            rows: [Page.Row(text: "Quoted and reported, by outlet", detail: numbers, isHeading: true)] + rows
                + [Page.Row(text: "Outlets", isHeading: true)] + legend)
    }

    private func page(_ name: String, summary: String, rows: [Page.Row]) -> Page {
        Page(.chart(chart), title: "\(name)  \(chart.words)", summary: summary, rows: rows)
    }
}
