/// Places spread over many articles, such as the quotations of one speaker, in the order of a listing: how many each article
/// has, so that any window of them is found without looking at the others.
struct PlaceList: Sendable {
    /// The articles that have such places, by their numbers, in order.
    let articles: [Int32]
    /// How many places come before those of each article, and last how many there are.
    private let starts: [Int32]

    /// The places of `articles`, each of which has `count` of them.
    init(_ articles: [(article: Int32, count: Int)]) {
        var starts: [Int32] = [0]
        for (_, count) in articles { starts.append(starts[starts.count - 1] + Int32(truncatingIfNeeded: count)) }
        self.articles = articles.map(\.article)
        self.starts = starts
    }

    /// How many places there are.
    var count: Int { Int(starts[starts.count - 1]) }

    /// The articles with places in `window`, as indices into `articles`.
    func articles(in window: Range<Int>) -> Range<Int> {
        guard !window.isEmpty else { return 0..<0 }
        let first = index(holding: window.lowerBound)
        return first..<max(first, min(articles.count, index(holding: window.upperBound - 1) + 1))
    }

    /// The places of the article with index `index`.
    func places(ofArticle index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

    /// The first place in the first article that meets `isReached`, which all after it have to meet and none before it.
    func first(where isReached: (Int32) -> Bool) -> Int {
        Int(starts[articles.partitionPoint(where: isReached)])
    }

    /// The index of the article that holds `place`.
    private func index(holding place: Int) -> Int {
        starts.dropFirst().partitionPoint { Int($0) > place } - 1
    }
}
