import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Elision")
struct ElisionTests {
    @Test(
        "a line is shortened after a word, or inside one that is long",
        arguments: [
            ("one two three", 13, "one two three"), ("one two three", 10, "one two…"),
            ("incomprehensible", 6, "incom…"),
            ("a incomprehensible", 9, "a incomp…"), ("one\ntwo", 9, "one two"), ("one", 0, ""), ("", 5, ""),
            ("橋橋橋", 4, "橋…"),
        ])
    func line(_ text: String, _ cells: Int, _ expected: String) {
        #expect(Elision.line(text, cells: cells).description == expected)
        #expect(Elision.line(text, cells: cells).width <= cells)
    }

    @Test("lines hold as many words as fit, and the last one says that there is more")
    func lines() {
        #expect(Elision.lines("one two three four", cells: 8, most: 2).map(\.description) == ["one two", "three…"])
        #expect(Elision.lines("one two", cells: 8, most: 2).map(\.description) == ["one two"])
        #expect(Elision.lines("", cells: 8, most: 2).isEmpty)
    }
}
