import Testing

@Suite("FirmPatterns")
struct FirmPatternsTests {
    @Test(
        "what only firms have shows that a name is one",
        arguments: [
            ("It sells shoes under the Clarks and Ecco brands.", ["Clarks", "Ecco"]),
            ("Then Bechtel and Fluor have won contracts there.", ["Bechtel", "Fluor"]),
            (
                "Among the firms accused were Altra Group, Hale and Thorne and Ligg Group.",
                ["Altra Group", "Hale and Thorne", "Ligg Group"]
            ),
            ("Shares in Infosys and Wipro fell.", ["Infosys", "Wipro"]),
            ("He is the owner of Volvo and Spotify, they say.", ["Volvo", "Spotify"]),
            ("Bombardier posted profits. They like Bombardier.", ["Bombardier", "Bombardier"]),
            ("Then Bafco, an airline, left.", ["Bafco"]),
        ])
    func firms(text: String, names: [String]) {
        #expect(PatternText(text).names(.organisation) == names)
    }

    @Test(
        "clubs are organisations in a report on sports",
        arguments: [
            ("The striker left Leeds City in his first season.", ["Leeds City"]),
            (
                "The midfielder had spells at Arsenal, Real Sociedad and Paris St Germain this season.",
                ["Arsenal", "Real Sociedad", "Paris St Germain"]
            ),
            ("The goals were by Everton striker James Boyd in the match.", ["Everton"]),
        ])
    func clubs(text: String, names: [String]) {
        #expect(PatternText(text).names(.organisation) == names)
    }

    @Test(
        "people, countries and common words are not",
        arguments: [
            "France striker Marc Dupont scored goals.", "Worse, the companies have lost.", "Flat cars were used.",
            "It was the Ivanka Trump brand.", "Mr. Wells came. They bought Wells shares.",
        ])
    func others(text: String) {
        #expect(PatternText(text).all.isEmpty)
    }
}
