import OnRecordStore
import Synchronization
import Testing

@Suite("Workers")
struct WorkersTests {
    @Test("products are delivered in the order of the items, each once", arguments: [1, 2, 7])
    func order(threads: Int) {
        let delivered = Mutex<[Int]>([])
        Workers(threads: threads).inOrder(500) { index in
            // Work of uneven length, so that later items overtake earlier ones.
            (0..<(index % 7 * 500)).reduce(index) { $0 ^ $1 ^ $1 }
        } deliver: { product in
            delivered.withLock { $0.append(product) }
        }
        #expect(delivered.withLock { $0 } == Array(0..<500))
    }

    @Test("no items are no work")
    func nothing() {
        Workers().forEach(0) { _ in Issue.record("there is nothing to work on") }
    }
}
