import Foundation
import OnRecordCore

/// The two tables of words that the model holds, made from public lists.
struct WordLists {
    let clusters: [UInt32]
    let lists: [UInt32]

    /// The tables from the clusters in `clusters` and the lists of names in the folder `folder`.
    init(clusters: String, folder: String) throws {
        self.clusters = try Self.clusters(clusters)
        lists = try Self.lists(folder)
    }

    /// The tables of `model`.
    init(of model: NameModel) {
        clusters = model.clusters.slots
        lists = model.lists.slots
    }

    /// A model with these tables and no weights.
    var emptyModel: NameModel {
        NameModel(LanguageFile(Weights.none.model(self)))
    }

    private static func rows(_ path: String) throws -> [[String]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    private static func clusters(_ path: String) throws -> [UInt32] {
        var found: [UInt64: Int] = [:]
        for row in try rows(path) {
            guard row.count == 2, let cluster = Int(row[1]), (1..<2048).contains(cluster),
                let key = NameTraining.clusterKey(of: row[0])
            else { continue }
            if found[key] == nil { found[key] = cluster }
        }
        return WordTable.slots(found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    private static func lists(_ folder: String) throws -> [UInt32] {
        var found: [UInt64: ListedName] = [:]
        func add(_ name: String, _ what: ListedName, start: ListedName = .startsPlace) {
            for form in Set([name, name.folding(options: .diacriticInsensitive, locale: nil)]) {
                guard let hashes = NameTraining.hashes(ofName: form), hashes.count <= 5 else { continue }
                var hash = hashes[0]
                for next in hashes.dropFirst() {
                    found[hash, default: []].insert(start)
                    hash = ListedName.hash(hash, then: next)
                }
                found[hash, default: []].formUnion(what)
            }
        }
        for row in try rows(folder + "/first-names-male.tsv") { add(row[0], .masculine) }
        for row in try rows(folder + "/first-names-female.tsv") { add(row[0], .feminine) }
        for row in try rows(folder + "/surnames.tsv") {
            let share = Double(row[1]) ?? 0
            if share >= 0.001 { add(row[0], share >= 0.01 ? [.surname, .frequentSurname] : .surname) }
        }
        for row in try rows(folder + "/cities.tsv") where row[0].utf8.count > 2 {
            add(row[0], (Int(row[3]) ?? 0) >= 200_000 ? [.town, .city] : .town)
        }
        for row in try rows(folder + "/us-states.tsv") { add(row[0], .region) }
        for row in try rows(folder + "/countries.tsv") {
            add(row[0], .country)
            if row.count > 2 { add(row[2], .town) }
        }
        let firms = folder + "/firms.tsv"
        if FileManager.default.fileExists(atPath: firms) {
            for row in try rows(firms) { add(row[0], .firm, start: .startsFirm) }
        }
        let regions = folder + "/regions.tsv"
        if FileManager.default.fileExists(atPath: regions) {
            for row in try rows(regions) { add(row[0], .region) }
        }
        return WordTable.slots(found.sorted { $0.key < $1.key }.map { ($0.key, $0.value.rawValue) })
    }
}
