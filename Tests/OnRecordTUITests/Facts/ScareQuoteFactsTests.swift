import OnRecordCore
import OnRecordStore
import Terminal
import Testing

@testable import OnRecordTUI

@Suite("ScareQuoteFacts")
struct ScareQuoteFactsTests {
    /// The frame after `keys` in an article with a placard in line 1 and speech in line 3.
    private func frame(_ keys: String) throws -> String {
        let text = ArticleText("They held a placard, “Stop it now,” all day.\n\n“It will not stop,” Ines Calder said.")
        let content = Analyzer().analyze(DocumentReader().read(text, name: "placard.txt"))
        return try Play.frame("120x36", keys, store: IndexStore([content])).plainText
    }

    @Test("the line one is at says why words in quotation marks are no speech")
    func placard() throws {
        let frame = try frame("<Enter>")
        #expect(frame.contains("quoted   “Stop it now,”"))
        #expect(frame.contains("speech   no, "))
    }

    @Test("the current quotation comes before them")
    func quotation() throws {
        let frame = try frame("}")
        #expect(frame.contains("said by  Ines Calder") && !frame.contains("quoted "))
    }
}
