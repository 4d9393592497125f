import OnRecordStore

/// Counts that are shown as pictures.
extension StoreQueries {
    func page(of chart: Chart) -> Message {
        let writer = ChartWriter(chart: chart)
        switch chart.kind {
        case .months:
            return .page(writer.page(of: chart.articles.map(store.months) ?? store.months(of: chart.record)))
        case .voices: return .page(writer.page(of: store.voices(in: chart.record, most: ChartWriter.mostVoices)))
        case .outlets:
            return .page(
                writer.page(
                    of: store.quotedWhere(
                        in: chart.record, speakers: ChartWriter.mostSpeakers, outlets: ChartWriter.mostOutlets)))
        }
    }
}
