import Dispatch
import Synchronization

/// Does the same work on many items at once, on as many threads as there are cores at most.
public struct Workers: Sendable {
    /// The most products that wait for an earlier one to be delivered.
    private static let mostWaiting = 256

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
        let next = Atomic<Int>(0)
        // Room is taken before an index, so that the one to be delivered next always has it.
        let room = DispatchSemaphore(value: Self.mostWaiting + threads)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { @Sendable _ in
            while true {
                room.wait()
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < count else {
                    room.signal()
                    return
                }
                let product = make(index)
                waiting.withLock { state in
                    state.products[index] = product
                    while let ready = state.products.removeValue(forKey: state.next) {
                        deliver(ready)
                        state.next += 1
                        room.signal()
                    }
                }
            }
        }
    }
}
