/// The values that were asked for last, at most so many.
struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private var values: [Key: Value] = [:]
    /// The keys, the one used last at the end.
    private(set) var keys: [Key] = []

    init(limit: Int) { self.limit = limit }

    /// The value kept for `key`.
    subscript(key: Key) -> Value? {
        mutating get {
            guard let value = values[key] else { return nil }
            touch(key)
            return value
        }
        set {
            values[key] = newValue
            touch(key)
            if keys.count > limit { values[keys.removeFirst()] = nil }
        }
    }

    /// Forgets them all.
    mutating func removeAll() {
        values.removeAll()
        keys.removeAll()
    }

    private mutating func touch(_ key: Key) {
        if keys.last == key { return }
        keys.removeAll { $0 == key }
        keys.append(key)
    }
}
