import Testing

@testable import OnRecordText

@Suite("VerbForms")
struct VerbFormsTests {
    @Test(
        "regular verbs follow the rules of spelling",
        arguments: [
            ("argue", "argues", "argued", "arguing"), ("deny", "denies", "denied", "denying"),
            ("stress", "stresses", "stressed", "stressing"), ("agree", "agrees", "agreed", "agreeing"),
            ("echo", "echoes", "echoed", "echoing"), ("dye", "dyes", "dyed", "dyeing"),
            ("lie", "lies", "lied", "lying"),
            ("convey", "conveys", "conveyed", "conveying"), ("woo", "woos", "wooed", "wooing"),
        ])
    func regular(base: String, present: String, past: String, gerund: String) {
        let forms = VerbForms(base)
        #expect([forms.present, forms.past, forms.gerund] == [present, past, gerund])
    }
}
