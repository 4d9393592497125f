import Testing

@Suite("LawPatterns")
struct LawPatternsTests {
    @Test(
        "a law is found whole, with its year",
        arguments: [
            ("Congress passed the Patient Safety and Affordable Homes Act.", "Patient Safety and Affordable Homes Act"),
            ("It broke section 10(b) of the Securities Trading Act of 1934.", "Securities Trading Act of 1934"),
            ("The Equal Pay Act 1970 still stands.", "Equal Pay Act 1970"),
            ("They debate the Online Harms Bill today.", "Online Harms Bill"),
            ("India passed the Land (Amendment) Act, 2015, and more.", "Land (Amendment) Act, 2015"),
            ("It cites the Prevention of Flooding Act here.", "Prevention of Flooding Act"),
            ("They call it Emily's Law today.", "Emily's Law"),
            ("The FBI and Clean Water Act rules differ.", "Clean Water Act"),
            ("She praised President Obama's Clean Water Act there.", "Clean Water Act"),
        ])
    func titles(text: String, name: String) {
        #expect(PatternText(text).names(.legislation) == [name])
    }

    @Test(
        "a law is found by its number",
        arguments: [
            "H.R. 1653", "H.R.1653", "S. 22", "S.22", "H.Res. 351", "H. Con. Res. 3", "SB 22", "HB 2",
            "Pub. L. No. 111-148",
            "Public Law 107-56", "42 U.S.C. § 1983", "42 U.S.C. §§ 1983", "50 U.S.C. 1701", "Bill C-22",
            "Senate Bill 22",
            "Law No. 31 of 2014",
            "Directive 2011/36/EU", "Regulation (EU) 2016/679", "Executive Order 13769", "Title IX",
            "Section 1983 of title 42", "Article 50", "Resolution 2231",
        ])
    func numbers(law: String) {
        #expect(PatternText("They then read \(law) to the members.").names(.legislation) == [law])
    }

    @Test(
        "people, orders and seats are no laws",
        arguments: [
            "They met Jude Law there.", "The man called Buffalo Bill left.", "Bill 10 people for it.",
            "It was Samuel S. 22 years ago.", "They love the Clintons from Bill's two terms.",
            "See Section 102, Row 5.", "It paid in 42 U.S.C. £ 1983 of it.",
        ])
    func others(text: String) {
        #expect(PatternText(text).names(.legislation).isEmpty)
    }
}
