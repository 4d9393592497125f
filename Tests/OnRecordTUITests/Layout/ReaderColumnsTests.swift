import Testing

@testable import OnRecordTUI

@Suite("ReaderColumns")
struct ReaderColumnsTests {
    @Test("the measure is capped and the text centred")
    func wide() {
        let columns = ReaderColumns(columns: 102)
        #expect(columns.measure == 72 && columns.mark == 14 && columns.text == 16)
    }

    @Test("mark and text always fit", arguments: 0...130)
    func fits(columns: Int) {
        let reader = ReaderColumns(columns: columns)
        #expect(reader.measure >= 1)
        #expect(columns < 2 || reader.text + reader.measure <= columns)
        #expect(reader.mark.map { $0 < reader.text } ?? true)
        #expect(reader.line.map { $0 >= 0 && $0 < (reader.mark ?? 0) } ?? true)
    }
}
