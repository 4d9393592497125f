import Testing

@Suite("WorkPatterns")
struct WorkPatternsTests {
    @Test(
        "a title is a work beside the noun for it",
        arguments: [
            ("The sitcom Hollow Towers is back.", ["Hollow Towers"]),
            ("It was an episode of Grey Mirror.", ["Grey Mirror"]),
            ("She starred in Mirth and Malice twice.", ["Mirth and Malice"]),
            ("His new album Blue Lines sold well.", ["Blue Lines"]),
            (
                "Albert Square beat Holby Hill and Doctor Fosse to the award.",
                ["Albert Square", "Holby Hill", "Doctor Fosse"]
            ),
            ("The sitcom Hollow Towers is back. They love Hollow Towers.", ["Hollow Towers", "Hollow Towers"]),
        ])
    func titles(text: String, names: [String]) {
        #expect(PatternText(text).names(.work) == names)
    }

    @Test(
        "makers, players and firms are none",
        arguments: [
            "It is the film Martin Scorsese made.", "The strike hit Nissan and Toyota.", "It was the show Fox ran.",
            "The Mayor beat Governor Hale and Senator Pike to the award.",
        ])
    func others(text: String) {
        #expect(PatternText(text).names(.work).isEmpty)
    }
}
