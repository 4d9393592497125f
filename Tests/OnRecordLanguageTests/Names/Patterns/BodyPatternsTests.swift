import Testing

@Suite("BodyPatterns")
struct BodyPatternsTests {
    @Test(
        "“and” and possessives are inside a name",
        arguments: [
            ("It joined the Transport and General Workers Union (TGWU) then.", "Transport and General Workers Union"),
            ("They asked the Culture, Media and Sport Committee about it.", "Culture, Media and Sport Committee"),
            ("The House Energy and Commerce Committee met.", "House Energy and Commerce Committee"),
            ("It is paid by the Ben and Melinda Hale Foundation.", "Ben and Melinda Hale Foundation"),
            (
                "The National Union of Rail, Maritime and Transport Workers left.",
                "National Union of Rail, Maritime and Transport Workers"
            ),
            ("He was taken to St. Mary's Hospital then.", "St. Mary's Hospital"),
            ("She studied at King's College London then.", "King's College London"),
            ("It was bought by 235 Van Buren LLC then.", "235 Van Buren LLC"),
        ])
    func bodies(text: String, name: String) {
        #expect(PatternText(text).names(.organisation) == [name])
    }

    @Test(
        "two organisations are two",
        arguments: [
            "They asked the World Bank and Health Ministry.",
            "It was the Cato Institute, Earhart Foundation and Policy Institute.",
            "It was the Party of Russia and Civilian Power.", "It was Obama and Senate leaders.",
        ])
    func others(text: String) {
        #expect(PatternText(text).names(.organisation).isEmpty)
    }
}
