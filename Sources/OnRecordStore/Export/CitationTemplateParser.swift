/// Divides the text of a template into what stands as it is, fields and optional groups.
struct CitationTemplateParser {
    /// A piece of a template.
    indirect enum Piece {
        case text(String)
        case field(String)
        /// The ways in which a group can be written, the first that can be is taken.
        case group([[Piece]])
    }

    private var rest: Substring

    /// A parser of `text`, in which `\n` stands for the end of a line.
    init(_ text: String) { rest = text.replacing("\\n", with: "\n")[...] }

    /// The pieces; throws what is wrong.
    mutating func pieces() throws(CitationTemplate.Mistake) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        func end() { if !text.isEmpty { pieces.append(.text(text)); text = "" } }
        while let next = rest.first {
            if take("{{") {
                text += "{"
            } else if take("}}") {
                text += "}"
            } else if take("[[") {
                end()
                pieces.append(try group())
            } else if next == "{" {
                end()
                pieces.append(try field())
            } else {
                text.append(next)
                rest.removeFirst()
            }
        }
        end()
        return pieces
    }

    /// The group whose opening brackets were taken.
    private mutating func group() throws(CitationTemplate.Mistake) -> Piece {
        guard let length = endOfGroup() else { throw .init(description: "a group “[[” is not closed by “]]”") }
        let inner = String(rest.prefix(length))
        rest = rest.dropFirst(length + 2)
        var ways: [[Piece]] = []
        for way in inner.split(separator: "||", omittingEmptySubsequences: false) {
            var parser = CitationTemplateParser(String(way))
            ways.append(try parser.pieces())
        }
        return .group(ways)
    }

    /// How many characters the group has: to the last of the brackets that close it, so that one may stand before these.
    private func endOfGroup() -> Int? {
        var characters = Array(rest)
        characters.append(" ")
        var index = 0
        while index + 1 < characters.count {
            if characters[index] == "]", characters[index + 1] == "]" {
                return characters[index + 2 < characters.count ? index + 2 : index + 1] == "]" ? index + 1 : index
            }
            index += 1
        }
        return nil
    }

    private mutating func field() throws(CitationTemplate.Mistake) -> Piece {
        guard let end = rest.firstIndex(of: "}") else { throw .init(description: "a field “{” is not closed by “}”") }
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
        return .field(name)
    }

    private mutating func take(_ mark: String) -> Bool {
        guard rest.hasPrefix(mark) else { return false }
        rest = rest.dropFirst(mark.count)
        return true
    }
}
