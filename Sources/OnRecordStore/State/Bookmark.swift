/// A place that the user wants to find again, and why.
public struct Bookmark: Hashable, Sendable {
    /// Its number in the notebook.
    public let id: Int64
    /// Where it is.
    public let place: NotedPlace
    /// What the user wrote; empty where that is nothing.
    public let note: String
}
