import OnRecordCore

@testable import OnRecordStore

extension FuzzTarget {
    /// Whatever is left of a blob, it is read to its end without a trap, in memory that its size justifies.
    static func takeIndex(_ bytes: [UInt8]) {
        guard let kind = bytes.first else { return }
        let blob = Array(bytes.dropFirst())
        switch kind % 4 {
        case 0: _ = ArticleRow(blob, id: ArticleID(1), path: "a.txt")
        case 1: _ = ArticleContent(packed: blob, text: blob).read(name: "a.txt")
        case 2: _ = StoredCandidate.unpacked(blob, article: 1)
        default:
            var reader = ByteReader(blob)
            _ = JoinCandidate(EntityReference(document: 0, entity: 0), from: &reader)
        }
    }
}
