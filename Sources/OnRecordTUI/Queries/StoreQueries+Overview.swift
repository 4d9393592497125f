import OnRecordStore

/// The overview of all articles.
extension StoreQueries {
    func overview() -> Message {
        let quoted = EntityListing(quoted: .ever, order: .quoted, isByKind: false)
        let speakers = store.entities(in: quoted, window: 0..<OverviewWriter.mostSpeakers)
        return .page(
            OverviewWriter(
                title: title, overview: store.overview(outlets: OverviewWriter.mostOutlets),
                speakers: speakers.filter { $0.quotationCount > 0 }, progress: store.progress,
                skipped: store.skippedFiles.summary
            ).page)
    }
}
