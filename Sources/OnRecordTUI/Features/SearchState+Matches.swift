import OnRecordCore

/// The matches in the article shown.
extension SearchState {
    /// Finds the matches in `article`.
    mutating func findMatches(in article: OpenArticle?) {
        current = nil
        guard let article, !text.isEmpty else { return matches = [] }
        matches = extent == .corpus ? article.hits : PhraseMatcher(text).matches(in: article.text)
    }

    /// Goes `times` matches on or back from the current one, or from where the user is; returns whether there are so many.
    mutating func step(_ direction: Direction, _ times: Int, in reading: Reading) -> Bool {
        guard let first = first(direction, in: reading) else { return false }
        let target = first + direction.sign * (times - 1)
        guard matches.indices.contains(target) else { return false }
        current = target
        return true
    }

    private func first(_ direction: Direction, in reading: Reading) -> Int? {
        if let current, matches.indices.contains(current), reading.visible?.contains(matches[current].start) ?? true {
            let next = current + direction.sign
            return matches.indices.contains(next) ? next : nil
        }
        switch direction {
        case .next: return matches.firstIndex { $0.start >= reading.here }
        case .previous: return matches.lastIndex { $0.start < reading.here }
        }
    }

    /// The matches after or before the current one, or where the user is, in the order of the text.
    func ahead(_ direction: Direction, of here: Int) -> [Int] {
        matches.indices.filter { match in
            switch direction {
            case .next: current.map { match > $0 } ?? (matches[match].start >= here)
            case .previous: current.map { match < $0 } ?? (matches[match].start < here)
            }
        }
    }
}
