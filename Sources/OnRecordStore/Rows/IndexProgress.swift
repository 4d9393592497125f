/// How far the work on a folder has come.
public struct IndexProgress: Hashable, Sendable {
    /// What is being done.
    public enum Stage: Hashable, Sendable {
        /// Looking which files there are, and which have changed.
        case checking
        /// Reading and analysing.
        case analysing
        /// Joining entities over all articles.
        case joining
        /// Nothing.
        case finished
    }

    /// Articles that the index holds as they are now.
    public var analysed: Int
    /// Articles found in the folder, as far as they are known.
    public var total: Int
    /// What is being done.
    public var stage: Stage
    /// Files in the folder that are not read, hidden ones not counted.
    public var skipped = 0
    /// Articles read a second, where that can be told.
    public var rate: Int?

    /// A state of `analysed` of `total` articles; of work in `stage`, where that does not follow from the numbers.
    public init(analysed: Int, total: Int, stage: Stage? = nil, rate: Int? = nil) {
        self.analysed = analysed
        self.total = total
        self.stage = stage ?? (analysed >= total ? .finished : .analysing)
        self.rate = rate
    }

    /// Whether nothing is left to do.
    public var isFinished: Bool { stage == .finished }

    /// Seconds until all articles are read, where that can be told.
    public var secondsLeft: Int? {
        guard stage == .analysing, let rate, rate > 0 else { return nil }
        return (total - analysed + rate - 1) / rate
    }
}
