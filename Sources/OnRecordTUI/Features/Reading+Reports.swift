import OnRecordCore

/// Reported speech, and the steps from one piece of it to the next.
extension Reading {
    /// The reported speech gone to last, while it is highlighted.
    var currentReport: IndirectSpeech? {
        guard let lit = view.lit.first else { return nil }
        return article?.content.indirect.first { $0.content == lit }
    }

    /// Goes `times` pieces of reported speech on or back and says whose it is; where there are no more, stays and says so.
    mutating func stepReport(_ direction: Direction, _ times: Int) -> Response {
        let reports = (article?.content.indirect ?? []).sorted { $0.content.start < $1.content.start }
        guard !reports.isEmpty else { return .say("no reported speech in this article") }
        let current = currentReport.flatMap { report in
            (visible?.overlaps(report.content) ?? true) ? reports.firstIndex { $0 == report } : nil
        }
        let first =
            switch direction {
            case .next: current.map { $0 + 1 } ?? reports.firstIndex { $0.content.start >= here }
            case .previous: current.map { $0 - 1 } ?? reports.lastIndex { $0.content.start < here }
            }
        guard let first, reports.indices.contains(first + direction.sign * (times - 1)) else {
            return .say(direction == .next ? "no next reported speech" : "no previous reported speech")
        }
        let report = reports[first + direction.sign * (times - 1)]
        view.lit = [report.content, report.cue]
        view.quotation = nil
        reveal(report.content)
        return Response(notice: "\(report.speaker.name), in the writer's own words; cue: “\(text(of: report.cue))”")
    }

    /// Highlights the words that name the speaker of `report` and goes there.
    mutating func showSpeaker(of report: IndirectSpeech) -> Response {
        guard let mention = report.speaker.mention else { return .say("no words name the speaker") }
        view.lit = [mention]
        reveal(mention)
        let words = text(of: mention)
        return words == report.speaker.name
            ? Response() : Response(notice: "“\(words)” is taken to be \(report.speaker.name)")
    }

    private func text(of span: TextSpan) -> String { article.map { $0.text[span] } ?? "" }
}
