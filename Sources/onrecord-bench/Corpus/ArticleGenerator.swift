/// Generates news articles with everything that makes real ones hard for a program to read.
struct ArticleGenerator {
    private static let grammar = Grammar()
    /// The fewest bytes of an article.
    private static let length = 2800

    private var dice: Dice
    private var text: [UInt8] = []
    private let cast: [Person]
    private let place: String
    /// The current speaker, as an index into the cast.
    private var speaker = 0

    /// Article `number` of the corpus with this seed, as UTF-8, independent of the number of articles.
    static func article(_ number: Int, seed: UInt64) -> [UInt8] {
        var generator = ArticleGenerator(seed: seed &* 1_000_003 &+ UInt64(truncatingIfNeeded: number))
        generator.writeArticle()
        return generator.text
    }

    private init(seed: UInt64) {
        var dice = Dice(seed: seed)
        cast = (0..<3 + dice.roll(4)).map { _ in Person(&dice) }
        place = Self.grammar.word("place", &dice)
        self.dice = dice
    }

    private mutating func writeArticle() {
        writeHead()
        while text.count < Self.length {
            writeParagraph("paragraph")
            switch dice.roll(40) {
            case 0: writeParagraph("caption")
            case 1: writeParagraph("site")
            case 2: writeParagraph("pull")
            default: break
            }
            if dice.roll(3) > 0 { speaker = dice.roll(cast.count) }
        }
        if dice.roll(2) == 0 { writeParagraph("site") }
        writeParagraph("copyright")
    }

    private mutating func writeHead() {
        if dice.roll(3) == 0 { writeParagraph("site") }
        writeParagraph("title")
        if dice.roll(3) == 0 { writeParagraph("pull") }
        if dice.roll(2) == 0 { writeParagraph("byline") }
        if dice.roll(2) == 0 { writeParagraph("date") }
        write("dateline")
    }

    private mutating func writeParagraph(_ name: String) {
        write(name)
        text += "\n\n".utf8
    }

    /// Writes a random replacement of `name`.
    private mutating func write(_ name: String) {
        if let known = known(name) {
            text += known.utf8
        } else if let pattern = dice.pick(Self.grammar.patterns(of: name)) {
            for piece in pattern { write(piece) }
        } else if let first = name.first, first.isUppercase {
            let start = text.count
            write(first.lowercased() + name.dropFirst())
            if start < text.count, (0x61...0x7A).contains(text[start]) { text[start] -= 0x20 }
        }
    }

    private mutating func write(_ piece: Grammar.Piece) {
        switch piece {
        case .words(let words): text += words.utf8
        case .slot(let name): write(name)
        }
    }

    /// What the article itself defines for `name`.
    private mutating func known(_ name: String) -> String? {
        let person = cast[speaker]
        switch name {
        case "full": return person.name
        case "last": return person.last
        case "rank": return person.rank
        case "office": return person.office
        case "he": return person.isWoman ? "she" : "he"
        case "him": return person.isWoman ? "her" : "him"
        case "his": return person.isWoman ? "her" : "his"
        case "other": return cast[(speaker + 1) % cast.count].name
        case "PLACE": return place.uppercased()
        case "dayNumber": return String(1 + dice.roll(28))
        default: return nil
        }
    }
}
