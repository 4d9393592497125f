import Dispatch
import Synchronization

/// Does the same work on many items at once, on as many threads as there are cores at most.
public struct Workers: Sendable {
    /// How many items are worked on at the same time, at least 1.
    public let threads: Int

    /// Workers on `threads` threads; on all cores where `nil`.
    public init(threads: Int? = nil) {
        self.threads = max(1, threads ?? ProcessorCount.active)
    }

    /// Calls `work` for every index below `count`, from several threads at once, and returns when all is done. Indices are
    /// taken up in order.
    public func forEach(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { @Sendable _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                work(index)
            }
        }
    }

    /// Calls `make` for every index below `count`, from several threads at once, and `deliver` with what it made, in the
    /// order of the indices and one at a time.
    public func inOrder<Product: Sendable>(
        _ count: Int, make: @escaping @Sendable (Int) -> Product, deliver: @escaping @Sendable (Product) -> Void
    ) {
        let waiting = Mutex((next: 0, products: [Int: Product]()))
        forEach(count) { index in
            let product = make(index)
            waiting.withLock { state in
                state.products[index] = product
                while let ready = state.products.removeValue(forKey: state.next) {
                    deliver(ready)
                    state.next += 1
                }
            }
        }
    }
}
