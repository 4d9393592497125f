import Foundation
import TestSupport
import Testing

@testable import OnRecordStore

@Suite("JSONWriter")
struct JSONWriterTests {
    @Test("objects, arrays and values stand as JSON has them")
    func form() {
        var json = JSONWriter()
        json.object { json in
            json.member("a", 1)
            json.key("b")
            json.array { json in
                json.string("x")
                json.null()
                json.object { _ in }
            }
            json.member("c", nil as String?)
            json.member("d", "y")
        }
        json.endLine()
        json.array { _ in }
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":1,"b":["x",null,{}],"c":null,"d":"y"}"# + "\n[]")
    }

    @Test("an array may have each element on a line")
    func lines() {
        var json = JSONWriter()
        json.array { json in
            for number in 1...2 {
                json.breakLine()
                json.integer(number)
            }
            json.breakLine()
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[\n1,\n2\n]")
    }

    @Test(
        "every string is read back as it was, and holds nothing that commands a terminal",
        arguments: Seeds.first(1, of: 10))
    func strings(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let hard: [Unicode.Scalar] = [
            "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{1B}", "\u{7F}", "\u{9B}", "\u{2028}", "\u{202E}", "\u{200B}",
            "\u{FEFF}", "\u{E0061}", "é", "𝒳", "a", "\u{301}",
        ]
        for _ in 0..<100 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                if let scalar = hard.randomElement(using: &random) { scalars.append(scalar) }
            }
            var json = JSONWriter()
            json.array { $0.string(String(scalars)) }
            let back = try JSONDecoder().decode([String].self, from: Data(json.bytes))
            #expect(back.first.map { Array($0.unicodeScalars) } == Array(scalars))
            let written = String(decoding: json.bytes, as: UTF8.self).unicodeScalars
            #expect(
                !written.contains {
                    $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
                })
        }
    }
}
