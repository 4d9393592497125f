import Testing

@testable import OnRecordText

@Suite("BlockScanner")
struct BlockScannerTests {
    private func blocks(_ string: String) -> [String] {
        let text = ArticleText(string)
        return BlockScanner.blocks(in: text).map { text[$0.span] }
    }

    @Test(
        "every kind of line break ends a paragraph",
        arguments: ["\n", "\r\n", "\r", "\n\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", " \n\u{A0}\n"])
    func lineBreaks(_ lineBreak: String) {
        #expect(blocks("One line.\(lineBreak)Another line.") == ["One line.", "Another line."])
    }

    @Test(
        "white space at its edges is no part of a paragraph",
        arguments: [" ", "\t", "\u{A0}", "\u{FEFF}", "\u{3000}", "\u{200B}", "\u{202F} \t"])
    func whiteSpace(_ space: String) {
        #expect(blocks("\(space)Words stay.\(space)\n\(space)\n") == ["Words stay."])
    }

    @Test("hard-wrapped lines are joined, blank lines part")
    func wrapped() {
        let first =
            "The council voted on Monday evening to mend the bridge over the river\nthat has been closed to cars and lorries for more than two years, and the\nmayor said that work would start in spring."
        let second =
            "It will cost four million crowns. Most of that money comes from the state,\nwhich built the bridge in the year 1931 and has never mended it since."
        #expect(blocks(first + "\n\n" + second + "\n") == [first, second])
        #expect(blocks((first + "\n\n" + second).replacing("\n", with: "\r\n")).count == 2)
    }

    @Test("in wrapped text a break that the width did not force parts")
    func unforced() {
        let body =
            "The council voted on Monday evening to mend the bridge over the river\nthat has been closed to cars and lorries for more than two years, and the\nmayor said that work would start in spring, as had long been hoped for in\nthe town."
        #expect(blocks("Bridge to Be Mended\nBy Jane Doe\n" + body) == ["Bridge to Be Mended", "By Jane Doe", body])
    }

    @Test("in wrapped text an indented line opens a paragraph")
    func indented() {
        let body =
            "The council voted on Monday evening to mend the bridge over the river\nthat has been closed to cars and lorries for more than two years, and the\nmayor said that work would start in spring, as had long been hoped for in.\n    Nobody spoke against it."
        #expect(blocks(body).last == "Nobody spoke against it.")
    }

    @Test("lines of a paragraph each stay apart, however short they are")
    func short() {
        let lines = ["The council voted.", "The mayor spoke.", "Nobody was against it.", "Work starts in spring."]
        #expect(blocks(lines.joined(separator: "\n")) == lines)
    }

    @Test("a line that a sentence runs over from is joined to the next, a blank line never")
    func running() {
        #expect(blocks("The editor regularly\ncorrects the text.").count == 1)
        #expect(blocks("The editor regularly\n\ncorrects the text.").count == 2)
    }
}
