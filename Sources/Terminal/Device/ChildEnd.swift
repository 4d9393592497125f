/// How another program ended.
public enum ChildEnd: Hashable, Sendable {
    /// With this status; 0 where all went well.
    case status(Int)
    /// By this signal.
    case signal(Int)
    /// It was never started, for this reason.
    case notStarted(String)
}
