import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("HitContext")
struct HitContextTests {
    private func context(_ before: String, _ match: String, _ after: String) -> HitContext {
        let start = before.utf8.count
        return HitContext(
            of: TextSpan(start, start + match.utf8.count), in: ArticleText(before + match + after))
    }

    @Test("the context is what its line has, without the lines around")
    func line() {
        let context = context("first line\nbefore ", "hit", " after\nlast line")
        #expect(context.before == "before " && context.after == " after")
    }

    @Test("a long line is cut between words, with an ellipsis")
    func longLine() {
        let words = Array(repeating: "wörds", count: 40).joined(separator: " ")
        let context = context(words + " ", "hit", " " + words)
        #expect(context.before.hasPrefix("…wörds ") && context.before.hasSuffix("wörds "))
        #expect(context.after.hasPrefix(" wörds") && context.after.hasSuffix("wörds…"))
        #expect(context.before.utf8.count < 90 && context.after.utf8.count < 90)
    }

    @Test("a line without spaces is cut between scalars")
    func noSpaces() {
        let letters = String(repeating: "漢", count: 100)
        let context = context(letters, "hit", letters)
        #expect(context.before.dropFirst().allSatisfy { $0 == "漢" } && context.before.first == "…")
        #expect(context.after.dropLast().allSatisfy { $0 == "漢" } && context.after.last == "…")
    }

    @Test("at the ends of the text there is nothing around a hit")
    func ends() {
        let context = context("", "hit", "")
        #expect(context.before.isEmpty && context.after.isEmpty)
    }
}
