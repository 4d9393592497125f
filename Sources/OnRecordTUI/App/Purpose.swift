/// What an answer is asked for.
enum Purpose: Hashable, Sendable {
    /// To list it.
    case list
    /// To go so many places on from where the user is.
    case walk(Direction, Int)
}
