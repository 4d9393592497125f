/// Why an index could not answer, as a sentence for the user.
public struct IndexProblem: Error, Hashable {
    /// The sentence.
    public let message: String

    /// The problem that `message` tells of.
    public init(message: String) { self.message = message }
}
