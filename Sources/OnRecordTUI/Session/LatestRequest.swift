import Dispatch
import OnRecordStore
import Synchronization

/// Answers requests for rows of the list on another thread, only the latest of them: a request that a later one has overtaken is
/// not answered, and one that is being answered is interrupted where the later one is for other articles.
final class LatestRequest: Sendable {
    private struct Contents {
        var waiting: ListRequest?
        var running: ListRequest?
        var interruption = SearchInterruption()
    }

    private let contents = Mutex(Contents())
    private let queue = DispatchQueue(label: "onrecord.lists")

    /// Calls `answer` with `request`, or with `nil` where another one has come meanwhile; once for each call.
    func ask(_ request: ListRequest, _ answer: @escaping @Sendable (ListRequest?, SearchInterruption) -> Void) {
        contents.withLock { contents in
            contents.waiting = request
            if let running = contents.running, running.listing != request.listing { contents.interruption.interrupt() }
        }
        queue.async { [self] in
            let (request, interruption) = begin()
            answer(request, interruption)
            contents.withLock { $0.running = nil }
        }
    }

    private func begin() -> (ListRequest?, SearchInterruption) {
        contents.withLock { contents in
            contents.running = contents.waiting
            contents.waiting = nil
            contents.interruption = SearchInterruption()
            return (contents.running, contents.interruption)
        }
    }
}
