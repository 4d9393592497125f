import Testing

@testable import onrecord_bench

struct ArticleGeneratorTests {
    @Test("the same number and seed give the same bytes, another seed gives others")
    func isReproducible() {
        #expect(ArticleGenerator.article(7, seed: 1) == ArticleGenerator.article(7, seed: 1))
        #expect(ArticleGenerator.article(7, seed: 1) != ArticleGenerator.article(8, seed: 1))
        #expect(ArticleGenerator.article(7, seed: 1) != ArticleGenerator.article(7, seed: 2))
    }

    @Test("an article is 2.8 to 5 KB of whole sentences, without a slot that nothing fills", arguments: 0..<50)
    func isWhole(number: Int) throws {
        let bytes = ArticleGenerator.article(number, seed: 1)
        let text = try #require(String(validating: bytes, as: UTF8.self))
        #expect((2800...5000).contains(bytes.count))
        #expect(!text.contains("{") && !text.contains("}") && !text.contains("  "))
    }

    @Test("the rules name nothing that is not there")
    func rulesAreClosed() {
        let text = (0..<300).map { String(decoding: ArticleGenerator.article($0, seed: 3), as: UTF8.self) }.joined()
        for mark in ["“", "\"", "‘", "«", "``", "Q: ", "By ", "Advertisement", "Photo by", "said ", "told "] {
            #expect(text.contains(mark), "no article has \(mark)")
        }
    }
}
