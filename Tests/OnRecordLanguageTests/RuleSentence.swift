import Foundation
import OnRecordText
import TestSupport

@testable import OnRecordLanguage

/// One line of a file of marked sentences: what a rule answers about it alone, and what all rules together make of it.
///
///     speaker: “We must act,” said Chairman [Ed Royce].
///     same: “It is a start,” said [Royce]. ¶ “There is more to do.”
///     nobody: He was met with chants of “Four more years.”
///     pass: Nothing that he called “a start” came of it.
///     pass -> cueBefore: [She] told Fox: “We must act.”
///
/// Brackets mark the speaker (in files of indirect speech, the content), `¶` ends a paragraph, `^` stands before the
/// quotation in question where it is not the last. After `->` stands the rule that decides when all are asked; without it
/// that is the rule itself, or none where the rule passes. Lines that start with `#` are comments.
struct RuleSentence: CustomStringConvertible {
    /// What the rule answers, asked alone: "speaker", "same", "nobody" or "pass"; for indirect speech "report" or "pass".
    let verdict: String
    /// The rule that decides when all are asked.
    let decider: String?
    /// The text as it stands in the file.
    let source: String
    /// The text with its marks.
    let text: BracketedText
    /// Where the quotation in question starts, in bytes; `nil` for the last.
    let quotationStart: Int?
    let file: String
    let line: Int

    var description: String { "\(file):\(line): \(source)" }

    /// The sentences of the file that belongs to the rule `id` in the folder `folder` of the tests.
    static func all(of id: String, in folder: String) throws -> [RuleSentence] {
        let name = "\(id).txt"
        let path = Repository.root.appending(path: "Tests/OnRecordLanguageTests/\(folder)/Sentences/\(name)")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated().compactMap { number, line in
                guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
                return try RuleSentence(line, rule: id, file: name, number: number + 1)
            }
    }

    private init(_ content: Substring, rule: String, file: String, number: Int) throws {
        guard let colon = content.range(of: ": ") else { throw Malformed(file: file, line: number) }
        let head = content[..<colon.lowerBound].components(separatedBy: " -> ")
        guard ["speaker", "same", "nobody", "report", "pass"].contains(head[0]), head.count <= 2 else {
            throw Malformed(file: file, line: number)
        }
        verdict = head[0]
        decider = head.count > 1 ? head[1] : verdict == "pass" ? nil : rule
        source = String(content[colon.upperBound...])
        let paragraphs = source.replacingOccurrences(of: " ¶ ", with: "\n")
        let unmarked = paragraphs.filter { $0 != "[" && $0 != "]" }
        quotationStart = unmarked.firstIndex(of: "^").map { unmarked.utf8.distance(from: unmarked.startIndex, to: $0) }
        text = BracketedText(paragraphs.replacingOccurrences(of: "^", with: ""))
        self.file = file
        self.line = number
    }
}

extension RuleSentence {
    /// A line that is not of the form above.
    struct Malformed: Error {
        let file: String
        let line: Int
    }
}
