import OnRecordCore
import OnRecordStore

extension StoreQueries {
    /// So many articles at most are passed over whose answer to the search is not in their text, such as their date.
    private static let mostPassed = 1_000

    /// The article that a walk over the places which answer a search leads to.
    func hit(_ walk: HitWalk, _ interruption: SearchInterruption) -> Message? {
        guard let query = walk.listing.search, store.prepare(walk.listing, interruption) else { return nil }
        let count = store.articleCount(in: walk.listing)
        var (index, left) = (start(of: walk, count: count), walk.times)
        for _ in 0..<Self.mostPassed {
            guard (0..<count).contains(index), !interruption.isInterrupted,
                let id = store.articles(in: walk.listing, window: index..<index + 1).first?.id
            else { break }
            let hits = store.hits(of: query, in: id).count
            if hits >= left {
                return answer(.open(id, .hit(walk.direction == .next ? left - 1 : -left), in: walk.listing))
            }
            left -= hits
            index += walk.direction.sign
        }
        return .noHit(walk.direction)
    }

    /// The place in the listing of the first article to look at.
    private func start(of walk: HitWalk, count: Int) -> Int {
        guard let from = walk.from else { return 0 }
        if let place = store.position(of: from, in: walk.listing) { return place + walk.direction.sign }
        // The article does not answer the search: on from where it stands among all.
        var all = walk.listing
        all.search = nil
        guard let here = store.position(of: from, in: all) else { return 0 }
        let next = (0..<count).partitionPoint { index in
            let id = store.articles(in: walk.listing, window: index..<index + 1).first?.id
            return (id.flatMap { store.position(of: $0, in: all) } ?? .max) > here
        }
        return walk.direction == .next ? next : next - 1
    }
}
