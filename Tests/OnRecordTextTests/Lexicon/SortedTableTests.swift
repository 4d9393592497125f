import Testing

@testable import OnRecordText

@Suite("SortedTable")
struct SortedTableTests {
    private let table = SortedTable(
        LanguageFile("anna\tF\nbob\nunited states\tC\nunited states minor outlying islands\tT".utf8))

    @Test("every line is found with its value, and nothing else is")
    func lookUp() {
        #expect(table.value(of: Array("anna".utf8)) == UInt8(ascii: "F"))
        #expect(table.value(of: Array("bob".utf8)) == UInt8(ascii: " "))
        #expect(table.value(of: Array("united states".utf8)) == UInt8(ascii: "C"))
        #expect(table.value(of: Array("united".utf8)) == nil)
        #expect(table.value(of: Array("".utf8)) == nil)
        #expect(table.value(of: Array("zoe".utf8)) == nil)
    }

    @Test("names that start with no two small letters are found too, and so are the first and last of a section")
    func sections() {
        let table = SortedTable(
            LanguageFile("'s graven\tT\n6th of october\tT\na\tX\nab\nac\nacc\tY\nb\nákra\tZ\n".utf8))
        for (name, value) in [
            ("'s graven", "T"), ("6th of october", "T"), ("a", "X"), ("ab", " "), ("ac", " "), ("acc", "Y"), ("b", " "),
            ("ákra", "Z"),
        ] as [(String, Unicode.Scalar)] {
            #expect(table.value(of: Array(name.utf8)) == UInt8(ascii: value), "\(name)")
        }
        for name in ["aa", "abc", "acd", "bb", "c", "6", "'s", "zz"] {
            #expect(table.value(of: Array(name.utf8)) == nil)
        }
    }

    @Test("the built-in tables know a name each")
    func builtIn() {
        #expect(Lexicon.shared.names.firstNames.value(of: Array("mary".utf8)) == UInt8(ascii: "F"))
        #expect(Lexicon.shared.names.places.value(of: Array("rhode island".utf8)) == UInt8(ascii: "S"))
        #expect(Lexicon.shared.names.surnames.value(of: Array("smith".utf8)) != nil)
    }
}
