import Testing

@Suite("StreetPatterns")
struct StreetPatternsTests {
    @Test(
        "streets are places",
        arguments: [
            ("The shop at 55 S. Howard St. is closed.", "S. Howard St."),
            ("Fire broke out on Edith Road.", "Edith Road"),
            ("Police closed Elm Avenue on Tuesday.", "Elm Avenue"), ("She lives at 12 Acacia Lane.", "Acacia Lane"),
            ("A crash on Mill Lane hurt two.", "Mill Lane"),
        ])
    func streets(text: String, name: String) {
        #expect(PatternText(text).names(.place) == [name])
    }

    @Test(
        "courts, and people named like streets, are not",
        arguments: ["They split on Supreme Court cases.", "Then Nathan Lane sang.", "It was Martin Street Jones."])
    func others(text: String) {
        #expect(PatternText(text).names(.place).isEmpty)
    }
}
