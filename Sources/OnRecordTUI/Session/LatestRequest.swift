import Dispatch
import OnRecordStore
import Synchronization

/// Answers requests for rows on another thread, only the latest of them: a request that a later one has overtaken is not
/// answered, and one that is being answered is interrupted where the later one is for other rows.
final class LatestRequest<Request: Sendable>: Sendable {
    private struct Contents {
        var waiting: Request?
        var running: Request?
        var interruption = SearchInterruption()
    }

    private let contents = Mutex(Contents())
    private let queue = DispatchQueue(label: "onrecord.rows")
    private let isOfSameRows: @Sendable (Request, Request) -> Bool

    /// Nothing has been asked; `isOfSameRows` tells whether an answer to one request serves the other, too.
    init(_ isOfSameRows: @escaping @Sendable (Request, Request) -> Bool) { self.isOfSameRows = isOfSameRows }

    /// Calls `answer` with `request`, or with `nil` where another one has come meanwhile; once for each call.
    func ask(_ request: Request, _ answer: @escaping @Sendable (Request?, SearchInterruption) -> Void) {
        contents.withLock { contents in
            contents.waiting = request
            if let running = contents.running, !isOfSameRows(running, request) { contents.interruption.interrupt() }
        }
        queue.async { [self] in
            let (request, interruption) = begin()
            answer(request, interruption)
            contents.withLock { $0.running = nil }
        }
    }

    private func begin() -> (Request?, SearchInterruption) {
        contents.withLock { contents in
            contents.running = contents.waiting
            contents.waiting = nil
            contents.interruption = SearchInterruption()
            return (contents.running, contents.interruption)
        }
    }
}
