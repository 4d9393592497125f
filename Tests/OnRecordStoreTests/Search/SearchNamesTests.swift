import OnRecordStore
import Testing

@Suite("SearchNames")
struct SearchNamesTests {
    private let names = SearchNames([SavedSearch(name: "Visas", text: "visa* OR asylum")])

    @Test(
        "@name stands for the search of that name",
        arguments: [
            ("@visas", "(visa* OR asylum)"), ("@VISAS trump", "(visa* OR asylum) trump"),
            ("-@visas (@visas)", "-(visa* OR asylum) ((visa* OR asylum))"), ("@nobody", "@nobody"),
            ("\"@visas\"", "\"@visas\""), ("a@visas", "a@visas"), ("", ""),
        ])
    func expanded(query: String, expected: String) { #expect(names.expanded(query) == expected) }
}
