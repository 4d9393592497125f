/// A person named in a generated article.
struct Person {
    let first: String
    let last: String
    let isWoman: Bool
    /// A title before the name, or an office after it.
    let rank: String
    let office: String

    var name: String { first + " " + last }

    /// A random person. A third of the surnames are made of syllables, since real corpora never run out of new names.
    init(_ dice: inout Dice) {
        isWoman = dice.roll(2) == 0
        first = dice.pick(isWoman ? Self.women : Self.men) ?? ""
        last = dice.roll(3) == 0 ? Self.madeSurname(&dice) : dice.pick(Self.surnames) ?? ""
        rank = dice.pick(Self.ranks) ?? ""
        office = dice.pick(Self.offices) ?? ""
    }

    private static func madeSurname(_ dice: inout Dice) -> String {
        let middle = dice.roll(2) == 0 ? dice.pick(middles) ?? "" : ""
        return (dice.pick(starts) ?? "") + middle + (dice.pick(ends) ?? "")
    }

    private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }

    private static let women = words(
        "Mary Linda Susan Karen Nancy Lisa Betty Helen Sandra Donna Carol Ruth Sharon Michelle Laura Sarah Kimberly Amy"
            + " Angela Melissa Emma Olivia Hannah Rachel Maria Ana Fatima Leila Ingrid Chiara")
    private static let men = words(
        "James John Robert Michael William David Richard Charles Joseph Thomas Daniel Paul Mark George Kenneth Steven"
            + " Edward Brian Ronald Anthony Kevin Jason Jeffrey Frank Peter Omar Luis Pavel Hiroshi Anders")
    private static let surnames = words(
        "Smith Johnson Williams Brown Jones Miller Davis Garcia Wilson Anderson Taylor Moore Jackson Martin Lee Thompson"
            + " White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson"
            + " Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy"
            + " Cook Rogers Morgan Peterson Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson"
            + " Brooks Bennett Gray Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Ortiz Jenkins"
            + " O'Brien O'Connor McCarthy MacDonald Smith-Jones Garcia-Lopez")
    private static let starts = words(
        "Bar Cal Dor Fen Gar Hol Kes Lin Mar Nor Pel Ros Sel Tor Ul Var Wes Zan Bren Stav")
    private static let middles = words("a e i o an el in or er is")
    private static let ends = words(
        "berg dale ford gren hart kin low man mont nell quist ridge sen son stad vik well ski")
    private static let ranks = words("Mr. Dr. Sen. Rep. Gov. Judge Mayor President Chairman Secretary Prof. Gen.")
    private static let offices = [
        "a spokesman for the ministry", "the committee's chairman", "an analyst at the institute",
        "who leads the union", "the city's mayor", "a lawyer for the families", "the agency's director",
        "who owns a farm in the valley", "a professor of history", "the group's president",
    ]
}
