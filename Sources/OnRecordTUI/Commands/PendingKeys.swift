import Terminal

/// Keys that are not yet a command: "12", "g", "3]".
struct PendingKeys: Hashable, Sendable {
    /// The number typed so far.
    var count: Int?
    /// The keys after it.
    var prefix: [Key] = []
    /// Whether the user pauses after them.
    var isPaused = false

    /// Whether nothing is pending.
    var isEmpty: Bool { count == nil && prefix.isEmpty }

    /// The largest count.
    private static let most = 99_999_999

    /// Adds `key` to the count if it is a digit of it.
    mutating func takeDigit(_ key: Key) -> Bool {
        guard prefix.isEmpty, key.modifiers.isEmpty, case .character(let scalar) = key.code,
            let digit = "0123456789".unicodeScalars.firstIndex(of: scalar).map({ _ in Int(scalar.value) - 48 }),
            digit > 0 || count != nil
        else { return false }
        count = min(Self.most, (count ?? 0) * 10 + digit)
        return true
    }
}
