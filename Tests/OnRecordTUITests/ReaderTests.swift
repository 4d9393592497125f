import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Reader")
struct ReaderTests {
    @Test("the list has the focus at the start and the first article is shown")
    func start() throws {
        let frame = try Play.frame("120x36", "").plainText
        #expect(frame.contains("► ARTICLES"))
        #expect(frame.contains("hours after divers"))
    }

    @Test("}}s lights a quotation's speaker in the text and selects them in the sidebar")
    func speaker() throws {
        let frame = try Play.frame("120x36", "}}s").plainText
        #expect(frame.contains("» chief engineer Tomás Rell."))
        #expect(frame.contains("> Tomás Rell"))
    }
}
