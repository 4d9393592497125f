import Testing

@testable import OnRecordCore

@Suite("SharedWords")
struct SharedWordsTests {
    @Test("the words of a quotation are looked for in runs of six, the last of which may overlap")
    func runs() {
        #expect(
            SharedWords.query(for: ["One two three, four: five six seven “eight”!"])
                == #""one two three four five six" OR "three four five six seven eight""#)
        #expect(SharedWords.query(for: ["We must act.", "No"]) == #""we must act""#)
        #expect(SharedWords.query(for: ["disturbed", ""]) == nil)
    }

    @Test("eleven words in a row of a quotation hold a run of its search, wherever they start", arguments: 0...20)
    func findsShared(start: Int) throws {
        let words = (0..<31).map { "w\($0)" }
        let query = try #require(SharedWords.query(for: [words.joined(separator: " ")]))
        let shared = words[start..<start + 11].joined(separator: " ") + " "
        let runs = query.split(separator: "\"").filter { $0.hasPrefix("w") }
        #expect(runs.contains { shared.contains($0 + " ") })
    }

    @Test("the longest quotation makes a query that is understood")
    func longest() throws {
        let words = (0..<5000).map { "word\($0)" }.joined(separator: " ")
        let query = try #require(SharedWords.query(for: [words]))
        #expect(query.utf8.count < 4000)
        _ = try Query(parsing: query)
    }
}
