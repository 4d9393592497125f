import Dispatch
import Terminal

/// Debounces a key that is held down in the list of articles: each press moves the selection at once, but the article beside
/// the list is opened only when the key rests. Showing twenty articles that no one can read would slow the moves down, most of
/// all over a network.
struct KeyRepeat {
    /// The article to open when it is over.
    private(set) var held: Effect?
    /// Whether the last key came soon after the same key.
    private(set) var isOn = false
    private var last: (key: Key, time: DispatchTime)?

    /// Presses of one key with less time between them than this are a repeat.
    private static let pause = DispatchTimeInterval.milliseconds(200)

    /// Takes note of a key; `mayRepeat` where it could be a move in the list.
    mutating func note(_ key: Key, mayRepeat: Bool) {
        let now = DispatchTime.now()
        isOn = mayRepeat && last.map { $0.key == key && now < $0.time + Self.pause } ?? false
        last = (key, now)
    }

    /// Whether the keys have rested.
    var isOver: Bool { last.map { DispatchTime.now() >= $0.time + Self.pause } ?? true }

    /// Keeps the article to open.
    mutating func hold(_ effect: Effect) { held = effect }

    /// Returns the article to open, and ends the repeat.
    mutating func release() -> Effect? {
        isOn = false
        defer { held = nil }
        return held
    }

    /// Ends a wait for events when the keys have rested, unless another comes.
    func wakeWhenOver(_ waker: any Waker) {
        if let last { waker.wake(at: last.time + Self.pause) }
    }
}
