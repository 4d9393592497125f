/// How another program ended.
public enum ChildEnd: Hashable, Sendable {
    /// With this status; 0 means success.
    case status(Int)
    /// By this signal.
    case signal(Int)
    /// It could not be started, for this reason.
    case notStarted(String)
}
