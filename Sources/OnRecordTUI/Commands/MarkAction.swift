/// What is done with places that the user has marked or jumped from.
enum MarkAction: Hashable, Sendable {
    /// Gives this place the letter typed.
    case set
    /// Goes to the place with the letter typed.
    case go
    /// Lists the places that jumps started from.
    case jumps
}
