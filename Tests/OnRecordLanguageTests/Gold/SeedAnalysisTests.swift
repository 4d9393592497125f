import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

/// The analysis of the five seed articles against their hand-made gold.
@Suite("The analysis of the seeds")
struct SeedAnalysisTests {
    private func analysed(_ article: SeedGold.Article) -> AnnotatedDocument {
        Analyzer().analyze(DocumentReader().read(article.text, name: article.file))
    }

    @Test("every quotation is found with its segments and its speaker", arguments: try SeedGold.load())
    func quotations(article: SeedGold.Article) {
        let found = analysed(article)
        for gold in article.speech {
            let match = found.quotations.first {
                $0.segments.map { trimmed($0.words, article.text) } == gold.segments.map { trimmed($0, article.text) }
            }
            #expect(match != nil, "\(gold.segments.map { article.text[$0] })")
            let name = match?.attribution?.speaker.name ?? "nobody"
            #expect(gold.accepts(name), "\(name) for \(gold.segments.map { article.text[$0].prefix(40) })")
        }
    }

    @Test("no scare quote is given to a speaker, and no quotation is invented", arguments: try SeedGold.load())
    func scareQuotes(article: SeedGold.Article) {
        let gold = article.speech.flatMap(\.segments)
        for segment in analysed(article).quotations.flatMap(\.segments) {
            #expect(gold.contains { $0.overlaps(segment.words) }, "\(article.text[segment.words])")
        }
    }

    @Test("every person is one entity under the fullest name, and no one is invented", arguments: try SeedGold.load())
    func people(article: SeedGold.Article) {
        let found = analysed(article).entities.filter { $0.kind == .person && $0.isNamed }.map(\.name)
        #expect(Set(found).subtracting(article.people.map(\.name)) == [])
        #expect(Set(article.people.map(\.name)).subtracting(found) == [])
    }

    @Test("pronouns and descriptions stand for the right people", arguments: try SeedGold.load())
    func references(article: SeedGold.Article) {
        let found = analysed(article)
        for reference in article.references {
            let words = article.text[reference.span]
            let mention = found.mentions.first { $0.span == reference.span }
            let name = mention.map { found.entities[$0.entity].name } ?? "nobody"
            #expect(name == reference.person, "\(words)")
        }
    }

    /// A span without marks and white space at its edges.
    private func trimmed(_ span: TextSpan, _ text: ArticleText) -> String {
        text[span].trimming { $0.isWhitespace || $0.isPunctuation }
    }
}

extension String {
    fileprivate func trimming(_ isIdle: (Character) -> Bool) -> String {
        String(drop(while: isIdle).reversed().drop(while: isIdle).reversed())
    }
}
