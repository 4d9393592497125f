import Foundation
import Testing

@Suite("analyze on seeds/")
struct SeedsTests {
    private struct Place: Decodable {
        let start: Int
        let end: Int
        let text: String
    }

    private struct Quote: Decodable {
        let start: Int
        let end: Int
        let speaker: Place?
        let cue: Place?
    }

    private struct Article: Decodable {
        let id: String
        let quotes: [Quote]
    }

    private let seeds = Program.seeds

    @Test("every offset points, in code points, to the words that are given with it")
    func offsets() throws {
        let run = try Program().run("analyze", seeds.path)
        #expect(run.status == 0 && run.errors.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 5)
        for line in lines {
            let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
            let file = seeds.appending(path: article.id)
            let text = Array(String(decoding: try Data(contentsOf: file), as: UTF8.self).unicodeScalars)
            for quote in article.quotes {
                #expect(quote.start < quote.end && text.indices.contains(quote.end - 1), "\(article.id)")
                for place in [quote.speaker, quote.cue].compactMap({ $0 }) where place.start >= 0 {
                    var words = String.UnicodeScalarView()
                    words.append(contentsOf: text[place.start..<place.end])
                    #expect(String(words) == place.text)
                }
            }
        }
    }
}
