import Dispatch
import Synchronization
import Terminal

/// Takes messages from any thread and wakes the terminal for them.
final class Mailbox: Sendable {
    private struct Contents {
        var messages: [Message] = []
        var outstanding = 0
        var hasStoreChanged = false
    }

    private let contents = Mutex(Contents())
    private let waker: any Waker
    private let signal = DispatchSemaphore(value: 0)

    /// A mailbox that calls `waker`.
    init(waker: any Waker) {
        self.waker = waker
    }

    /// Whether nothing is in it and no answer is awaited.
    var isIdle: Bool {
        contents.withLock { $0.messages.isEmpty && $0.outstanding == 0 && !$0.hasStoreChanged }
    }

    /// Notes that an answer will be posted.
    func expectAnswer() { contents.withLock { $0.outstanding += 1 } }

    /// Posts an answer that was expected.
    func post(_ answer: Message?) {
        contents.withLock {
            $0.outstanding -= 1
            if let answer { $0.messages.append(answer) }
        }
        announce()
    }

    /// Notes that the store has changed; several changes are told as one.
    func noteStoreChange() {
        contents.withLock { $0.hasStoreChanged = true }
        announce()
    }

    /// Takes out what is in it: the answers, and whether the store has changed.
    func take() -> (messages: [Message], hasStoreChanged: Bool) {
        contents.withLock { contents in
            defer {
                contents.messages = []
                contents.hasStoreChanged = false
            }
            return (contents.messages, contents.hasStoreChanged)
        }
    }

    /// Waits for something to be put in; a tenth of a second at the longest.
    func wait() {
        _ = signal.wait(timeout: .now() + .milliseconds(100))
    }

    private func announce() {
        signal.signal()
        waker.wake()
    }
}
