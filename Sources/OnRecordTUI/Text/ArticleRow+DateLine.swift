import OnRecordCore
import OnRecordStore

extension ArticleRow {
    /// The article's date as the list shows it, since an update's date is not a publication's; `nil` without one.
    var dateLine: String? {
        if let published { return published.inWords }
        return updated.map { "upd. " + $0.inWords }
    }
}
