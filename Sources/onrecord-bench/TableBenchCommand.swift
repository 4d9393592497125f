import ArgumentParser
import OnRecordCore
import OnRecordStore

/// Measures what the tables of the reader ask of a cached index, in this process: the record, and everybody.
struct TableBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "Measure the record and the table of names: to open, to page, to type a filter.")

    @Option(help: "How often every question is asked; shown are the median and the slowest.")
    var rounds = 5
    @Argument(help: "A folder of articles.")
    var folder: String

    func validate() throws { try Stopwatch.validate(rounds: rounds) }

    func run() throws {
        let paths = OpenedPaths([FilePath(folder)])
        let store = IndexStore(paths, isKept: true)
        try store.update()
        let watch = Stopwatch(rounds: rounds)
        let whole = RecordListing()
        let count = store.statementCount(in: whole)
        print("\(store.progress.total) articles, \(count) statements")
        watch.measure("the record, opened") {
            IndexStore(paths, isKept: true).statements(in: whole, window: 0..<Self.page).count
        }
        var place = 0
        watch.measure("\(Self.page) rows further on") {
            place = (place + 99_991) % max(1, count)
            return store.statements(in: whole, window: place..<place + Self.page).count
        }
        for order in RecordListing.Order.allCases {
            watch.measure("the record by \(order.rawValue), not asked before") {
                IndexStore(paths, isKept: true).statements(in: RecordListing(order: order), window: 0..<Self.page).count
            }
        }
        for grouping in RecordListing.Grouping.allCases {
            watch.measure("the record grouped by \(grouping.rawValue), not asked before") {
                let listing = RecordListing(grouping: grouping)
                return IndexStore(paths, isKept: true).groups(in: listing, around: 0..<Self.page).count
            }
        }
        try type(["climate change", "said:trump climate", "about:putin", "kind:reported sure:check"], in: store, watch)
        try listNames(paths, store, watch)
        print("peak memory \(Table.decimal(Double(System.peakMemory) / 1e6, digits: 1)) MB")
    }

    /// The rows of a window and as much again on both sides.
    private static let page = 120

    /// Types each of `filters`: a question for each letter from the second on, none of them asked before.
    private func type(_ filters: [String], in store: IndexStore, _ watch: Stopwatch) throws {
        for filter in filters {
            var laps: [Stopwatch.Lap] = []
            for end in filter.indices.dropFirst() {
                guard let query = try? Query(compiling: String(filter[...end])).whileTyped else { continue }
                laps.append(
                    watch.time {
                        store.statements(in: RecordListing(filter: query), window: 0..<Self.page).count
                    })
            }
            watch.tell(laps, "a letter of “\(filter)”, typed into the record")
        }
    }

    private func listNames(_ paths: OpenedPaths, _ store: IndexStore, _ watch: Stopwatch) throws {
        let everybody = EntityListing(isByKind: false)
        print("\(store.entityCount(in: everybody)) names")
        watch.measure("everybody, opened") {
            IndexStore(paths, isKept: true).entities(in: everybody, window: 0..<Self.page).count
        }
        for order in EntityListing.Order.allCases {
            watch.measure("everybody by \(order.rawValue), not asked before") {
                let listing = EntityListing(order: order, isByKind: false)
                return IndexStore(paths, isKept: true).entities(in: listing, window: 0..<Self.page).count
            }
        }
        let name = "donald tr"
        let laps = name.indices.map { end in
            watch.time {
                store.entities(in: EntityListing(filter: String(name[...end]), isByKind: false), window: 0..<Self.page)
                    .count
            }
        }
        watch.tell(laps, "a letter of “\(name)”, typed into everybody")
    }
}
