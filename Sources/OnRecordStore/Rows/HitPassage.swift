import OnRecordCore

/// A sentence in which a query was found.
public struct HitPassage: Hashable, Sendable {
    /// The article.
    public let article: ArticleID
    /// The sentence; where the hits are in none, their own extent.
    public let sentence: TextSpan
    /// The hits that start in it, in the order of the text.
    public let hits: [TextSpan]
    /// The index of the first of them among all hits of the article.
    public let firstHit: Int
    /// The words of the sentence, as they stand in the text.
    public let words: String
    /// The line of the file that the first hit starts in, counted from 1.
    public let line: Int
    /// The sentence's paragraph with those around it, for who wants to read on.
    public let surroundings: TextSpan

    /// A passage from its parts.
    public init(
        article: ArticleID, sentence: TextSpan, hits: [TextSpan], firstHit: Int, words: String, line: Int,
        surroundings: TextSpan
    ) {
        self.article = article
        self.sentence = sentence
        self.hits = hits
        self.firstHit = firstHit
        self.words = words
        self.line = line
        self.surroundings = surroundings
    }

    /// The passages of `hits`, which are in the order of the text, in `article`.
    public static func passages(of hits: [TextSpan], in article: AnnotatedDocument, _ id: ArticleID) -> [HitPassage] {
        let document = article.document
        let sentences = article.sentences.isEmpty ? document.sentences : article.sentences
        let lines = LineIndex(document.text.utf8)
        var passages: [HitPassage] = []
        for (index, hit) in hits.enumerated() {
            if let last = passages.last, hit.start < last.sentence.end {
                passages[passages.count - 1] = last.adding(hit)
                continue
            }
            let place = sentences.partitionPoint { $0.end > hit.start }
            let isInside = sentences.indices.contains(place) && sentences[place].start <= hit.start
            let sentence = isInside ? sentences[place].union(hit) : hit
            passages.append(
                HitPassage(
                    article: id, sentence: sentence, hits: [hit], firstHit: index, words: document.text[sentence],
                    line: lines.line(at: hit.start), surroundings: document.surroundings(of: sentence)))
        }
        // The title stands over them anyway.
        let others = passages.filter { document.title?.contains($0.sentence) != true }
        return others.isEmpty ? passages : others
    }

    private func adding(_ hit: TextSpan) -> HitPassage {
        HitPassage(
            article: article, sentence: sentence, hits: hits + [hit], firstHit: firstHit, words: words, line: line,
            surroundings: surroundings)
    }
}
