import Foundation
import OnRecordCore

/// A text with its annotated names.
struct GoldDocument {
    /// A name, in bytes of the text.
    struct Name: Hashable {
        let span: TextSpan
        /// PERSON, ORG, PLACE; IGNORE for what does not count.
        let kind: String
    }

    let id: String
    let text: ArticleText
    let names: [Name]

    private struct Line: Decodable {
        struct Entity: Decodable {
            let start: Int
            let end: Int
            let type: String
        }
        let id: String
        let text: String
        let entities: [Entity]?
    }

    /// The documents of the file `path`, one JSON object a line, with offsets in code points.
    static func read(_ path: String) throws -> [GoldDocument] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).map { line in
            let line = try decoder.decode(Line.self, from: line)
            var offsets: [Int] = []
            var offset = 0
            for scalar in line.text.unicodeScalars {
                offsets.append(offset)
                offset += UTF8.width(scalar)
            }
            offsets.append(offset)
            return GoldDocument(
                id: line.id, text: ArticleText(line.text),
                names: (line.entities ?? []).map {
                    Name(span: TextSpan(offsets[$0.start], offsets[$0.end]), kind: $0.type)
                })
        }
    }

    /// The document as the analysis reads it.
    var document: Document { DocumentReader().read(text, name: id) }

    /// The document with its first lines in capitals, or with each word capitalised, as headlines are.
    func withHeadline(allCapitals: Bool) -> GoldDocument {
        var bytes = text.utf8
        let end = bytes.firstIndex { $0 == UInt8(ascii: "\n") } ?? bytes.count
        guard end < 400 else { return self }
        var opensWord = true
        for index in 0..<end {
            let isSmall = (0x61...0x7A).contains(bytes[index])
            if isSmall, allCapitals || opensWord { bytes[index] &= 0xDF }
            opensWord = bytes[index] == 0x20
        }
        return GoldDocument(id: id, text: ArticleText(String(decoding: bytes, as: UTF8.self)), names: names)
    }
}
