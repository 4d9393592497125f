import Foundation
import OnRecordLanguage
import OnRecordText
import TestSupport
import Testing

@Suite("The seeds and their gold")
struct SeedGoldTests {
    private func document(_ article: SeedGold.Article) -> Document {
        DocumentReader().read(article.text, name: article.file)
    }

    @Test("every article in seeds/ has its gold")
    func files() throws {
        let folder = Repository.root.appending(path: "seeds").path(percentEncoded: false)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
        #expect(try SeedGold.load().map(\.file) == files.sorted())
    }

    @Test("the gold's words stand where it says, each name is printed, each repetition points to the same words")
    func consistent() throws {
        for article in try SeedGold.load() {
            let printed = article.text[article.text.span]
            for form in article.people.flatMap(\.forms) { #expect(printed.contains(form), "\(article.file): \(form)") }
            let people = Set(article.people.map { $0.name })
            for reference in article.references { #expect(people.contains(reference.person)) }
            for quotation in article.quotations {
                #expect(["direct", "mixed", "scare"].contains(quotation.kind))
                #expect((quotation.speaker == nil) == (quotation.kind == "scare"))
                #expect(quotation.speaker.map { quotation.accepts($0) } ?? true)
                guard let repeated = quotation.repeats else { continue }
                let words = article.quotations[repeated].segments.map { article.text[$0] }.joined()
                #expect(words.contains(article.text[quotation.segments[0]]))
            }
        }
    }

    @Test("each segment stands between quotation marks, but where a paragraph ends without closing them")
    func marks() throws {
        let opening: [UInt8] = [0x22, 0x27, 0x9C, 0x98]
        let closing: [UInt8] = [0x22, 0x27, 0xE2]
        for article in try SeedGold.load() {
            for segment in article.quotations.flatMap(\.segments) {
                #expect(opening.contains(article.text.utf8[segment.start - 1]), "\(article.text[segment])")
                let after = article.text.utf8[segment.end]
                #expect(closing.contains(after) || after == 0x0D, "\(article.text[segment])")
            }
        }
    }

    @Test("the reader finds the paragraphs that are not body, and no others")
    func zones() throws {
        for article in try SeedGold.load() {
            let found = document(article).paragraphs.filter { $0.zone != .body }
            #expect(found.map(\.span) == article.zones.map(\.span), "\(article.file)")
            #expect(found.map(\.zone) == article.zones.map(\.kind), "\(article.file)")
        }
    }

    @Test("the reader finds title, outlet and dates, and none that are not there")
    func facts() throws {
        for article in try SeedGold.load() {
            let document = document(article)
            #expect(document.title.map { article.text[$0] } == article.title, "\(article.file)")
            #expect(document.outlet?.name == article.outlet, "\(article.file)")
            #expect(document.published.map { article.text[$0.span] } == article.published, "\(article.file)")
            #expect(document.updated.map { article.text[$0.span] } == article.updated, "\(article.file)")
        }
    }

    @Test("the seeds have the troubles of text from the web")
    func troubles() throws {
        let articles = try SeedGold.load()
        let texts = articles.map { $0.text[$0.text.span] }
        #expect(articles.contains { $0.title == nil })
        #expect(texts.contains { $0.contains("\u{A0}") })
        #expect(texts.contains { $0.contains("\r\n") })
        #expect(texts.allSatisfy { !$0.hasSuffix("\n") })
        #expect(articles.contains { $0.people.contains { $0.meant != nil } })
        #expect(articles.contains { $0.quotations.contains { $0.repeats != nil } })
        #expect(articles.flatMap(\.quotations).filter { $0.kind == "scare" }.count == 2)
    }
}
