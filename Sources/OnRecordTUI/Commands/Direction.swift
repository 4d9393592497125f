/// Forwards or backwards.
enum Direction: Hashable, Sendable {
    case next, previous
}

extension Direction {
    /// 1 or -1.
    var sign: Int { self == .next ? 1 : -1 }
}
