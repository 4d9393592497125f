import Testing

@testable import OnRecordTUI

@Suite("CommandMatcher")
struct CommandMatcherTests {
    private func best(_ text: String) -> String? { CommandMatcher(text).matches(in: CommandTable.all).first?.name }

    @Test(
        "what one types of a name or its words leads to the command",
        arguments: [
            ("q", "quit"), ("sort", "sort"), ("sort by da", "sort-by-date"), ("nq", "next-quotation"),
            ("quotation prev", "previous-quotation"), ("zoom", "zoom"), ("EVID", "evidence"), ("resumes", "suspend"),
        ])
    func fuzzy(_ text: String, _ expected: String) {
        #expect(best(text) == expected)
    }

    @Test("nothing typed fits all in their order, nonsense none")
    func ends() {
        #expect(CommandMatcher("").matches(in: CommandTable.all).map(\.name) == CommandTable.all.map(\.name))
        #expect(best("xyzzy") == nil)
    }
}
