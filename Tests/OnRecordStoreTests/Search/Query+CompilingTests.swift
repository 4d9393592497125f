import OnRecordCore
import OnRecordStore
import Testing

@Suite("Query, compiled")
struct QueryCompilingTests {
    @Test(
        "while it is typed a word at the end may go on",
        arguments: [
            ("viol", "viol*"), ("a viol", "a viol*"), ("v", "v"), ("viol ", "viol "), ("title:viol", "title:viol*"),
            ("date:2017", "date:2017"), ("“a b”", "“a b”"), ("lehtinen~1", "lehtinen~1"),
            ("in:quotes viol", "in:quotes viol*"),
            ("viol in:quotes", "viol in:quotes"), ("/ab/", "/ab/"), ("viol*", "viol*"), ("(ab OR cd)", "(ab OR cd)"),
        ])
    func whileTyped(text: String, expected: String) throws {
        #expect(try Query(compiling: text).whileTyped.text == expected)
    }
}
