/// How far the analysis of a folder has come.
public struct IndexProgress: Hashable, Sendable {
    /// Articles that have been analysed.
    public let analysed: Int
    /// Articles found in the folder.
    public let total: Int

    /// A state of `analysed` of `total` articles.
    public init(analysed: Int, total: Int) {
        self.analysed = analysed
        self.total = total
    }

    /// Whether nothing is left to do.
    public var isFinished: Bool { analysed >= total }
}
