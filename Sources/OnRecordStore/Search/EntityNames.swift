import GRDB
import OnRecordCore

/// The names of the corpus' entities.
struct EntityNames {
    let db: Database

    /// The numbers of the entities that `pattern` means.
    func entities(named pattern: NamePattern) throws -> Set<Int> {
        // The index of SQLite knows no words; what has the longest of them somewhere is looked at.
        let longest = pattern.words.max { $0.utf8.count < $1.utf8.count } ?? ""
        var found: Set<Int> = []
        let rows = try db.rows("SELECT id, name FROM entity WHERE instr(nameKey, ?) > 0", [longest])
        while let row = try rows.next() {
            let name: String = try row.decode(atIndex: 1)
            if pattern.accepts(name) { found.insert(row.int(0)) }
        }
        return found
    }
}
