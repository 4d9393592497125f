import ArgumentParser
import OnRecordStore

/// Measures what the reader asks of a cached index, in this process.
struct StoreBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "Measure an index: how long it takes to make, to open, and to answer.")

    @Option(help: "How often every question is asked; shown are the median and the slowest.")
    var rounds = 9
    @Argument(help: "A folder of articles.")
    var folder: String

    func validate() throws { try Stopwatch.validate(rounds: rounds) }

    func run() throws {
        let paths = OpenedPaths([FilePath(folder)])
        let made = ContinuousClock.now
        let store = IndexStore(paths, isKept: true)
        try store.update()
        print("\(store.progress.total) articles, made or checked in \(System.milliseconds(.now - made)) ms")
        if let problem = store.takeProblem() { print(problem) }

        let watch = Stopwatch(rounds: rounds)
        let listing = ArticleListing()
        let ids = store.articles(in: listing, window: 0..<200).map(\.id)
        let entities = EntityListing(order: .count)
        guard let most = store.entities(in: entities, window: 0..<1).first, !ids.isEmpty else { return }
        watch.measure("open the index and count") { IndexStore(paths, isKept: true).articleCount(in: listing) }
        try watch.measure("check the files, nothing changed") {
            try IndexStore(paths, isKept: true).update().files.count
        }
        for order in ArticleListing.Order.allCases {
            watch.measure("the first list by \(order.rawValue)") {
                IndexStore(paths, isKept: true).articles(in: ArticleListing(order: order), window: 0..<60).count
            }
        }
        var place = 0
        watch.measure("60 rows of the list further on") {
            place += 997
            return store.articles(in: listing, window: (place % ids.count)..<(place % ids.count + 60)).count
        }
        watch.measure("an article with its entities") {
            place += 1
            let id = ids[place % ids.count]
            return (store.annotatedDocument(id)?.quotations.count ?? 0) + store.entities(in: id).count
        }
        watch.measure("the entities, first 60 of \(store.entityCount(in: entities))") {
            IndexStore(paths, isKept: true).entities(in: entities, window: 0..<60).count
        }
        let said = QuotationListing.said(by: most.id)
        watch.measure("60 of \(most.quotationCount) quotations of one speaker, asked first") {
            IndexStore(paths, isKept: true).quotations(in: said, window: 0..<60).count
        }
        watch.measure("60 of these again, further on") {
            place += 61
            let start = place % max(1, most.quotationCount)
            return store.quotations(in: said, window: start..<(start + 60)).count
        }
        print("peak memory \(Table.decimal(Double(System.peakMemory) / 1e6, digits: 1)) MB")
    }
}
