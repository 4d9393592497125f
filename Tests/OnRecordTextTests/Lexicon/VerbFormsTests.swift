import Testing

@testable import OnRecordText

@Suite("VerbForms")
struct VerbFormsTests {
    @Test(
        "regular verbs follow the rules of spelling",
        arguments: [
            ("argue", "argues", "argued", "arguing"), ("deny", "denies", "denied", "denying"),
            ("admit", "admits", "admitted", "admitting"), ("slam", "slams", "slammed", "slamming"),
            ("stress", "stresses", "stressed", "stressing"),
        ])
    func regular(base: String, present: String, past: String, gerund: String) {
        let forms = VerbForms(base)
        #expect([forms.present, forms.past, forms.gerund] == [present, past, gerund])
    }

    @Test("irregular verbs have their own past")
    func irregular() {
        #expect(VerbForms("write").past == "wrote")
        #expect(VerbForms("write").participle == "written")
    }
}
