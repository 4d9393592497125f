import OnRecordStore

/// What a table shows, in which order.
enum TableListing: Hashable, Sendable {
    /// What is said.
    case record(RecordListing)
    /// Who and what is named.
    case everybody(EntityListing)

    /// Which table it is, whatever it shows.
    var kind: TableKind {
        switch self {
        case .record: .record
        case .everybody: .everybody
        }
    }
}

/// A table, whatever it shows.
enum TableKind: String, Hashable, Sendable {
    case record, everybody
}
