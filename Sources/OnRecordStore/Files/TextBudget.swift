import Dispatch
import Synchronization

/// Limits how many bytes of text are worked on at the same time, whatever the number of threads, since the memory that
/// work takes grows with its text.
///
/// Texts that wait get their turn in order, so that short ones do not overtake a long one.
final class TextBudget: Sendable {
    private let limit: Int
    private let state: Mutex<State>

    private struct State {
        var left: Int
        var waiting: [(bytes: Int, turn: DispatchSemaphore)] = []
    }

    /// A budget of `limit` bytes.
    init(_ limit: Int) {
        self.limit = limit
        state = Mutex(State(left: limit))
    }

    /// Whether a text waits for others to be finished.
    var isAwaited: Bool { state.withLock { !$0.waiting.isEmpty } }

    /// Calls `body`, which works on `bytes`, when that is possible.
    func spend<Result>(_ bytes: Int, _ body: () -> Result) -> Result {
        take(bytes)
        defer { giveBack(bytes) }
        return body()
    }

    /// Waits until `bytes` may be worked on; all of the budget is enough for any text.
    func take(_ bytes: Int) {
        let bytes = cost(bytes)
        let turn: DispatchSemaphore? = state.withLock { state in
            if state.waiting.isEmpty, state.left >= bytes {
                state.left -= bytes
                return nil
            }
            let turn = DispatchSemaphore(value: 0)
            state.waiting.append((bytes, turn))
            return turn
        }
        turn?.wait()
    }

    /// Gives back what was taken for `bytes`.
    func giveBack(_ bytes: Int) {
        state.withLock { state in
            state.left += cost(bytes)
            while let next = state.waiting.first, state.left >= next.bytes {
                state.left -= next.bytes
                state.waiting.removeFirst()
                next.turn.signal()
            }
        }
    }

    private func cost(_ bytes: Int) -> Int { min(max(0, bytes), limit) }
}
