import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("SearchLibrary")
struct SearchLibraryTests {
    private var library = SearchLibrary(history: ["old"], saved: [SavedSearch(name: "hope", text: "dam OR bridge")])

    @Test("a saved search stands for its text, and an error points into what was typed")
    func query() throws {
        #expect(try library.query(for: "ferry").text == "ferry")
        #expect(try library.query(for: "ferry @hope").text == "ferry (dam OR bridge)")
        let error = #expect(throws: (any Error).self) { try library.query(for: "@hope titel:x") }
        #expect("\(String(describing: error))".contains("start: 6"))
    }

    @Test("a search is saved under one word, expanded, in place of an earlier one")
    mutating func save() {
        #expect(library.save("x", as: "two words").effects.isEmpty)
        #expect(library.save("x", as: "").notice == nil)
        let response = library.save("@hope ferry", as: "Hope")
        #expect(response.effects == [.save(.savedSearch(SavedSearch(name: "hope", text: "(dam OR bridge) ferry")))])
        #expect(library.names == ["@hope"])
    }

    @Test("a saved search is deleted by its name, in any case")
    mutating func delete() {
        #expect(library.delete("nope").notice == "no saved search is called “nope”")
        #expect(library.delete("HOPE").notice == "deleted @hope" && library.saved.isEmpty)
    }

    @Test("what is remembered comes first, and is saved")
    mutating func remember() {
        #expect(library.remember("new") == [.save(.search("new"))])
        #expect(library.history.entries == ["new", "old"])
    }
}
