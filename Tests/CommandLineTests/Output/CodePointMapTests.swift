import OnRecordStore
import TestSupport
import Testing

@testable import onrecord

@Suite("CodePointMap")
struct CodePointMapTests {
    @Test("every offset in bytes becomes the number of code points before it", arguments: Seeds.first(1, of: 10))
    func random(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let scalars = Array("aé—𝒳\u{301}\u{200D}👩漢\n\u{10FFFF}".unicodeScalars)
        for length in [0, 1, 2, 63, 64, 65, 200, 1000] {
            let text = (0..<length).compactMap { _ in scalars.randomElement(using: &random) }
            var offset = 0
            let map = CodePointMap(text.flatMap { Array(String($0).utf8) })
            for (index, scalar) in text.enumerated() {
                #expect(map[offset] == index)
                offset += String(scalar).utf8.count
            }
            #expect(map[offset] == length)
        }
    }

    @Test("where the file has more characters, what comes after them is further on")
    func omissions() {
        let map = CodePointMap(
            Array("“a” b".utf8),
            omissions: [TextOmission(offset: 3, codePoints: 2), TextOmission(offset: 7, codePoints: 2)])
        #expect([0, 3, 4, 7, 8, 9].map { map[$0] } == [0, 3, 4, 7, 8, 9])
    }

    @Test("an offset outside the text is taken for its nearest end")
    func outside() {
        let map = CodePointMap(Array("é".utf8))
        #expect(map[-1] == 0)
        #expect(map[99] == 1)
    }
}
