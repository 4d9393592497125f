import Testing

@Suite("HouseNumber")
struct HouseNumberTests {
    @Test("the house of a prime minister is known by its number")
    func house() {
        let text = PatternText("She was told by the No 10 policy unit. Now No. 10 declined to comment.")
        #expect(text.names(.organisation) == ["No 10", "No. 10"])
    }

    @Test(
        "a rank and an address are no house",
        arguments: ["The world No 10 said so.", "They met at No 10 Downing Street."])
    func ranks(text: String) {
        #expect(PatternText(text).names(.organisation).isEmpty)
    }
}
