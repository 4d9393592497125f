/// What stands where there is no text to read.
struct EmptyText {
    let state: AppState

    /// The lines, the first of them the heading.
    var lines: [String] {
        if let article = state.article {
            let issues = article.content.document.issues.map { "! " + $0.message }
            return ["Nothing to read in \(article.content.document.name)"] + issues
        }
        guard state.progress.isFinished else { return ["Reading \(state.title) …"] }
        guard state.list.listing.filter.isEmpty else {
            return ["No article with these words", "", "f changes the filter, q ends it."]
        }
        return [
            "No articles in \(state.title)", "", "OnRecord reads a folder of articles kept as text files:", "",
            "    onrecord FOLDER", "", "q quits, ? shows all keys.",
        ]
    }
}
