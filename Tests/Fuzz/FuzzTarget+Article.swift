import OnRecordCore

@testable import OnRecordStore

extension FuzzTarget {
    /// Whatever a file holds, what is found in it lies inside its text, in order.
    static func takeArticle(_ bytes: [UInt8]) {
        let read = ArticleReader().read(bytes, name: "article.txt")
        let article = Analyzer().analyze(read.document)
        let text = article.document.text.span
        for sentence in article.sentences { precondition(text.contains(sentence)) }
        for (sentence, next) in zip(article.sentences, article.sentences.dropFirst()) {
            precondition(sentence.end <= next.start)
        }
        for mention in article.mentions {
            precondition(text.contains(mention.span) && article.entities.indices.contains(mention.entity))
        }
        for quotation in article.quotations {
            precondition(text.contains(quotation.span))
            for segment in quotation.segments { precondition(text.contains(segment.marked)) }
        }
        precondition(read.isReadable || !read.fileIssues.isEmpty)
    }
}
