/// What a table without rows says, and how to go on.
struct EmptyTable {
    /// The lines.
    let words: [String]

    /// Those of `table`, where `keys` ask for what may help.
    init(_ table: Table, keys: KeyTable) {
        let (filter, scope, close) = (keys.key(of: "filter"), keys.key(of: "scope"), keys.key(of: "close"))
        var words = [table.listing.kind == .record ? "Nothing is said here" : "No names"]
        switch (table.filter.isEmpty, table.scopes.first) {
        case (false, _): words = ["No matching rows", "", "\(filter) changes the filter “\(table.filter)”."]
        case (true, .searched(let search, _)):
            words = [
                "Nobody says “\(search.text)”", "", "\(scope) shows all that is said in the articles that match.",
            ]
        case (true, .unattributed): words = ["Every speaker is known here"]
        case (true, .speaker(let speaker)): words = ["No statements by \(speaker.name)"]
        default: break
        }
        if table.scopes.count > 1, words.count < 3 { words += ["", "\(scope) shows another scope."] }
        self.words = words + ["\(close) closes the table."]
    }
}
