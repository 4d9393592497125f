import OnRecordCore

/// The text of a fixture with its marks taken out, and where they stood.
///
/// `{mayor=Ines Calder}` is a mention by name, `{mayor^the mayor}` by a description, `{mayor~she}` by a pronoun; `#2` at
/// the end makes it the words that give the speaker of quotation 2. `[2:"words"]` is a segment of quotation 2, `<2:said>`
/// its cue.
struct MarkedText {
    struct Mark {
        let key: String
        let kind: Mention.Kind
        let speakerOf: Int?
        let span: TextSpan
    }

    private(set) var text = ""
    private(set) var marks: [Mark] = []
    private(set) var segments: [Int: [TextSpan]] = [:]
    private(set) var cues: [Int: TextSpan] = [:]

    init(_ marked: String) {
        var rest = marked[...]
        append(&rest, until: [])
    }

    private mutating func append(_ rest: inout Substring, until ends: Set<Character>) {
        while let next = rest.popFirst(), !ends.contains(next) {
            switch next {
            case "{": appendMention(&rest)
            case "[": appendNumbered(&rest, end: "]") { $0.segments[$1, default: []].append($2) }
            case "<": appendNumbered(&rest, end: ">") { $0.cues[$1] = $2 }
            default: text.append(next)
            }
        }
    }

    private mutating func appendMention(_ rest: inout Substring) {
        let key = rest.prefix { !"=^~".contains($0) }
        rest = rest[key.endIndex...]
        let kinds: [Character: Mention.Kind] = ["=": .proper, "^": .nominal, "~": .pronominal]
        let kind = rest.popFirst().flatMap { kinds[$0] } ?? .proper
        let words = rest.prefix { $0 != "}" }
        rest = rest[words.endIndex...].dropFirst()
        let parts = words.split(separator: "#")
        let start = text.utf8.count
        text += parts[0]
        marks.append(
            Mark(
                key: String(key), kind: kind, speakerOf: parts.count > 1 ? Int(parts[1]) : nil,
                span: TextSpan(start, text.utf8.count)))
    }

    private mutating func appendNumbered(
        _ rest: inout Substring, end: Character, _ note: (inout MarkedText, Int, TextSpan) -> Void
    ) {
        let number = rest.prefix { $0.isNumber }
        rest = rest[number.endIndex...].dropFirst()
        let start = text.utf8.count
        append(&rest, until: [end])
        note(&self, Int(number) ?? 0, TextSpan(start, text.utf8.count))
    }
}
