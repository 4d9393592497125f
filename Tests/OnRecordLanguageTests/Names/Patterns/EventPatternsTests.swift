import Testing

@Suite("EventPatterns")
struct EventPatternsTests {
    @Test(
        "competitions, festivals and wars are events",
        arguments: [
            ("It was won by Ryder Cup captain Tom Wells.", "Ryder Cup"),
            ("They reached the Rugby World Cup again.", "Rugby World Cup"),
            ("He fought in World War II there.", "World War II"),
            ("He fought in World War Two there.", "World War Two"),
            ("She won at the French Open again.", "French Open"),
            ("It opened the Leeds Film Festival on Monday.", "Leeds Film Festival"),
            ("The former Davis Cup player left.", "Davis Cup"),
            ("They lost the Africa Cup of Nations.", "Africa Cup of Nations"),
            ("It began at the Olympics in May.", "Olympics"),
            ("They reached the Northern League Championship Series.", "Northern League Championship Series"),
        ])
    func events(text: String, name: String) {
        #expect(PatternText(text).names(.event) == [name])
    }

    @Test(
        "organisations of events are none",
        arguments: [
            "The World Cup Organising Committee met.", "It is made by Zeta Games in Leeds.",
            "The Supreme Council of the Islamic Revolution met.", "The Democratic National Convention said so.",
        ])
    func others(text: String) {
        #expect(PatternText(text).names(.event).isEmpty)
    }
}
