import Testing

@Suite("MovementPatterns")
struct MovementPatternsTests {
    @Test(
        "a movement's name begins with a small word or a verb",
        arguments: [
            ("Activists from Just Stop Gas left. Just Stop Gas said so.", ["Just Stop Gas", "Just Stop Gas"]),
            ("Members of Keep Our Hospital marched.", ["Keep Our Hospital"]),
            ("A spokesman for Save the Rivers spoke.", ["Save the Rivers"]),
        ])
    func movements(text: String, names: [String]) {
        #expect(PatternText(text).names(.organisation) == names)
    }

    @Test("a sentence that begins with such a word is none")
    func sentences() {
        #expect(PatternText("The group left. Just Trump stayed. Save the date.").all.isEmpty)
    }
}
