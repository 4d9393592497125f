import Testing

@testable import OnRecordTUI

@Suite("QuotationFacts")
struct QuotationFactsTests {
    private func facts(_ keys: String) throws -> [String: String] {
        let facts = try Bench(keys).state.quotationBox.quotation?.all ?? []
        return Dictionary(facts.map { ($0.label, $0.value) }) { first, _ in first }
    }

    @Test("a pronoun leads to the name, each with its line, and the rule says why and how sure")
    func pronoun() throws {
        let facts = try facts("}}}")
        #expect(facts["said by"] == "Ines Calder (Mayor, Lab.)" && facts["in text"] == "she, line 13")
        #expect(facts["in full"] == "Ines Calder, line 13" && facts["cue"] == "said, line 13")
        #expect(facts["why"] == "cue after the quotation" && facts["sure"] == "90%")
        #expect(facts["kind"] == "direct" && facts["again in"] == "line 5" && facts["repeats"] == nil)
    }

    @Test("a full name needs no way to it; parts are counted")
    func name() throws {
        let facts = try facts("}}")
        #expect(facts["in text"] == nil && facts["in full"] == nil && facts["kind"] == "direct, 2 parts")
    }

    @Test("a pull quote says what it repeats, and has the evidence of that")
    func pullQuote() throws {
        let facts = try facts("}")
        #expect(facts["repeats"] == "line 13" && facts["in text"] == "she, line 13")
    }

    @Test("without a speaker it says so, and why")
    func unknown() throws {
        let facts = try facts("5}")
        #expect(facts["said by"] == "unknown" && facts["sure"] == nil)
        #expect(facts["why"] == "nothing near it says whose words these are")
    }

    @Test("without a quotation there are none")
    func none() throws {
        #expect(try Bench("").state.quotationBox.quotation == nil)
    }
}
