import OnRecordCore
import OnRecordStore

extension ArticleRow {
    /// The article's date as the list shows it: an update's date is not a publication's.
    var dateLine: String {
        if let published { return published.inWords }
        return updated.map { "upd. " + $0.inWords } ?? "no date"
    }
}
