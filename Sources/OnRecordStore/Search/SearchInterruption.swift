import Synchronization

/// Ends a search whose answer is no longer wanted.
public final class SearchInterruption: Sendable {
    /// Thrown in the search that is ended.
    struct Interrupted: Error {}

    private let isOutdated = Atomic(false)

    /// Nothing is ended yet.
    public init() {}

    /// Ends the search at the next article that it looks at.
    public func interrupt() { isOutdated.store(true, ordering: .relaxed) }

    /// Whether it was ended.
    public var isInterrupted: Bool { isOutdated.load(ordering: .relaxed) }

    /// Throws where the search has been ended.
    func check() throws { if isInterrupted { throw Interrupted() } }
}
