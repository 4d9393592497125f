import OnRecordCore

/// What a list shows of an entity of the corpus beside its names: counts over its members.
struct EntitySummary {
    /// How often it is mentioned, quoted, and reported to say something.
    private(set) var (mentions, quotations, reported) = (0, 0, 0)
    /// In how many outlets it is mentioned, and in how many it is quoted or reported to say something.
    private(set) var (outlets, quotedOutlets) = (0, 0)
    /// The dates of the first and of the last article that mention it, as `StoredArticle.date`; 0 where unknown.
    private(set) var (firstDate, lastDate) = (0, 0)
    /// Its mentions by month.
    private(set) var months = MonthCounts()
    /// The folded names that articles give it, a line each.
    private(set) var aliases = ""

    /// More names of one entity than are worth looking through.
    private static let aliasLimit = 64

    /// The summary of `members`.
    init(of members: [StoredCandidate]) {
        var (outlets, quoted): (Set<Int>, Set<Int>) = ([], [])
        var months: [Int: Int] = [:]
        var names: [String: Int] = [:]
        for member in members {
            let candidate = member.candidate
            mentions += candidate.mentionCount
            quotations += member.quotationCount
            reported += member.reportedCount
            outlets.insert(member.outlet)
            if member.quotationCount + member.reportedCount > 0 { quoted.insert(member.outlet) }
            if member.date > 0 {
                firstDate = firstDate == 0 ? member.date : min(firstDate, member.date)
                lastDate = max(lastDate, member.date)
                if let month = MonthCounts.month(of: member.date) {
                    months[month, default: 0] += candidate.mentionCount
                }
            }
            names[candidate.name, default: 0] += candidate.nameCount
            for form in candidate.forms { names[form.text, default: 0] += form.count }
        }
        self.outlets = outlets.subtracting([0]).count
        quotedOutlets = quoted.subtracting([0]).count
        self.months = MonthCounts(months)
        let common = names.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.aliasLimit)
        aliases = common.map { EntityTable.nameKey($0.key.withoutNUL) }.withoutRepeats.joined(separator: "\n")
    }
}
