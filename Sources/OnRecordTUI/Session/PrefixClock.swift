import Dispatch
import Terminal

/// Measures the pause after keys that are not a command yet, after which what may follow is shown.
struct PrefixClock {
    /// How long that is. A script waits for nothing.
    private let pause: DispatchTimeInterval
    private var start: DispatchTime?

    /// A clock for a person, or for a script.
    init(isForScript: Bool) { pause = isForScript ? .never : .milliseconds(400) }

    /// Begins where `isPending`, and ends a wait for events when the pause is over; stops where it is not.
    mutating func note(isPending: Bool, _ waker: any Waker) {
        start = isPending ? .now() : nil
        guard let start, pause != .never else { return }
        waker.wake(at: start + pause)
    }

    /// Whether the pause is over.
    var isOver: Bool { start.map { pause == .never || DispatchTime.now() >= $0 + pause } ?? false }
}
