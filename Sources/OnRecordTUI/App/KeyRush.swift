import Dispatch
import Terminal

/// A key that is held down, or pressed again and again, in the list of articles: each press moves at once, but the article
/// beside the list is opened only when the key rests. To show twenty articles that nobody can read would make the moves
/// slow, over a network above all.
struct KeyRush {
    /// The article to open when it is over.
    private(set) var held: Effect?
    /// Whether the last key came soon after the same key.
    private(set) var isOn = false
    private var last: (key: Key, time: DispatchTime)?

    /// As long as keys of one kind come with less time between them than this, they rush.
    private static let pause = DispatchTimeInterval.milliseconds(200)

    /// Takes note of a key; `mayRush` where it could be a move in the list.
    mutating func note(_ key: Key, mayRush: Bool) {
        let now = DispatchTime.now()
        isOn = mayRush && last.map { $0.key == key && now < $0.time + Self.pause } ?? false
        last = (key, now)
    }

    /// Whether the keys have rested.
    var isOver: Bool { last.map { DispatchTime.now() >= $0.time + Self.pause } ?? true }

    /// Keeps the article to open.
    mutating func hold(_ effect: Effect) { held = effect }

    /// Gives the article to open, and ends the rush.
    mutating func release() -> Effect? {
        isOn = false
        defer { held = nil }
        return held
    }

    /// Ends a wait for events when the keys have rested, unless another comes.
    func wakeWhenOver(_ waker: any Waker) {
        guard let last else { return }
        DispatchQueue.global().asyncAfter(deadline: last.time + Self.pause) { waker.wake() }
    }
}
