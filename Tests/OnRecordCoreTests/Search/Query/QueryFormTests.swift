import Foundation
import OnRecordCore
import TestSupport
import Testing

@Suite("QueryForm")
struct QueryFormTests {
    @Test("every example is a query, and docs/search.md has it", arguments: QueryForm.all)
    func examples(form: QueryForm) throws {
        #expect(throws: Never.self) { try Query(parsing: form.example) }
        let docs = try String(contentsOf: Repository.root.appending(path: "docs/search.md"), encoding: .utf8)
        #expect(docs.contains(form.example))
    }
}
