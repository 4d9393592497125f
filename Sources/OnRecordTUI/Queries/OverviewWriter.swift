import OnRecordCore
import OnRecordStore

/// Writes the overview of all articles: how many from when, what is said in them, who speaks most, where, what is not read.
struct OverviewWriter {
    /// What was opened.
    let title: String
    /// What the store counts.
    let overview: CorpusOverview
    /// Those who are quoted most.
    let speakers: [EntityRow]
    /// How far the index is.
    let progress: IndexProgress
    /// What is not read, in words; empty where there is no such file.
    let skipped: String

    /// So many speakers and outlets are shown.
    static let (mostSpeakers, mostOutlets) = (8, 6)
    /// The widest curve of months, in cells.
    private static let curveCells = 26

    /// The page.
    var page: Page {
        let sections = [
            ("Articles", "", articles), ("What is said", "", statements), ("Who speaks most", "quotations", people),
            ("Outlets", "articles", outlets),
            ("Files that are not read", "", skipped.isEmpty ? [] : [Page.Row(text: skipped, target: .skippedFiles)]),
        ]
        let rows = sections.flatMap { heading, unit, rows in
            rows.isEmpty ? [] : [Page.Row(text: heading, detail: unit, isHeading: true)] + rows
        }
        return Page(.overview, title: "Overview of \(title)", summary: summary, rows: rows)
    }

    private var summary: String {
        switch progress.stage {
        case .finished: ""
        case .checking: "looking for changes…"
        case .analysing: "so far: \(progress.analysed) of \(plural(progress.total, "article"))"
        case .joining: "so far: names are being merged…"
        }
    }

    private var articles: [Page.Row] {
        guard overview.articleCount > 0 else { return [] }
        let undated = overview.undatedCount
        let range = overview.dates.map { range in
            let (first, last) = (Self.words(of: range.lowerBound), Self.words(of: range.upperBound))
            let dated = undated > 0 ? ", \(overview.articleCount - undated) of them dated" : ","
            return first == last ? dated + " \(first)" : dated + " \(first) to \(last)"
        }
        return [
            Page.Row(
                text: plural(overview.articleCount, "article") + (range ?? ", none with a date"),
                target: .list(filter: nil))
        ] + (curve.isEmpty ? [] : [Page.Row(text: curve, detail: "by month")])
            + (range == nil || undated == 0
                ? [] : [Page.Row(text: "\(undated) without a date", target: .list(filter: Self.undatedFilter))])
    }

    /// A query for articles without a date.
    private static let undatedFilter = "date:none"

    private var curve: String {
        guard let months = overview.months, months.lowerBound < months.upperBound else { return "" }
        // Blanks would be taken for those between words.
        return Bar.columns(overview.articlesByMonth.columns(over: months, cells: Self.curveCells)).replacing(
            " ", with: "·")
    }

    private static func words(of date: Int) -> String {
        DateStamp(year: date / 10_000, month: date / 100 % 100, day: date % 100, span: TextSpan(0, 0)).inWords
    }

    private var statements: [Page.Row] {
        guard overview.statementCount > 0 else { return [] }
        func row(_ count: Int, _ words: String, _ scope: RecordScope?) -> [Page.Row] {
            guard count > 0, let scope else { return [] }
            let share = (count * 100 + overview.statementCount / 2) / overview.statementCount
            return [
                Page.Row(
                    text: "\(count) \(words)", detail: share > 0 ? "\(share)%" : "below 1%", target: .record(scope))
            ]
        }
        func scope(_ query: String) -> RecordScope? { (try? Query(parsing: query)).map { .searched($0, in: nil) } }
        let reported = overview.reportedCount > 0 ? " and \(plural(overview.reportedCount, "reported statement"))" : ""
        let all = plural(overview.quotationCount, "quotation") + reported
        return [Page.Row(text: all, target: .record(.everything))]
            + row(overview.unknownCount, "without a known speaker", .unattributed(in: nil))
            + row(
                overview.uncertainCount, "whose speaker should be checked",
                scope("sure:\(CertaintyLevel.check.rawValue)"))
    }

    private var people: [Page.Row] {
        let most = speakers.first?.quotationCount ?? 0
        let rows = speakers.map { speaker in
            Page.Row(
                text: speaker.name, detail: Bar.number(speaker.quotationCount), bar: (speaker.quotationCount, most),
                target: .entity(SelectedEntity(id: speaker.id, name: speaker.name)))
        }
        guard overview.entityCount > 0 else { return rows }
        return rows + [
            Page.Row(
                text: "all \(overview.entityCount) people, organisations, places and laws named", target: .everybody)
        ]
    }

    private var outlets: [Page.Row] {
        let rest = overview.outletCount - overview.outlets.count
        let most = overview.outlets.first?.articleCount ?? 0
        return overview.outlets.map { outlet in
            Page.Row(
                text: outlet.name, detail: Bar.number(outlet.articleCount), bar: (outlet.articleCount, most),
                target: .list(filter: "outlet:\"\(outlet.name.replacing("\"", with: ""))\""))
        } + (rest > 0 ? [Page.Row(text: "and \(plural(rest, "other outlet"))")] : [])
    }
}
