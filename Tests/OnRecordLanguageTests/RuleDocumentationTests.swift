import Foundation
import OnRecordText
import TestSupport
import Testing

@testable import OnRecordLanguage

/// `make docs` runs these with ONRECORD_RECORD=1, which writes the tables instead of comparing them.
@Suite("The tables of rules in docs/quotations.md", .serialized)
struct RuleDocumentationTests {
    @Test("the table of attribution says what the rules do, in their order")
    func attribution() throws {
        let rows = try RuleSentencesTests.rules.map { rule in
            let sentences = try RuleSentence.all(of: rule.id.rawValue, in: "Attribution")
            let sure = sentences.compactMap { RuleSentencesTests.confidence(of: rule, in: $0) }
            let confidences = Set(sure).sorted(by: >).map(Self.decimal).joined(separator: ", ")
            return "| \(rule.id.wording) | \(Self.example(in: sentences)) | \(confidences) |"
        }
        try Self.expect(["| rule | example | sure |", "|---|---|---|"] + rows, as: "rules of attribution")
    }

    @Test("the table of indirect speech says what the rules do, in their order")
    func indirectSpeech() throws {
        let rows = try IndirectSpeechRules.inOrder.map { rule in
            let sentences = try RuleSentence.all(of: rule.id.rawValue, in: "IndirectSpeech")
            return "| \(rule.id.wording) | \(Self.example(in: sentences)) | \(Self.decimal(rule.confidence)) |"
        }
        try Self.expect(["| rule | example | sure |", "|---|---|---|"] + rows, as: "rules of indirect speech")
    }

    /// The first sentence about which the rule has something to say.
    private static func example(in sentences: [RuleSentence]) -> String {
        let example = sentences.first { $0.verdict != "pass" }?.source ?? ""
        return example.replacingOccurrences(of: "^", with: "").replacingOccurrences(of: "[", with: "**")
            .replacingOccurrences(of: "]", with: "**")
    }

    private static func decimal(_ confidence: Double) -> String {
        "." + String(format: "%02d", Int((confidence * 100).rounded()))
    }

    /// Expects `lines` between the comments that start and end the part `name` of the document.
    private static func expect(_ lines: [String], as name: String) throws {
        let file = Repository.root.appending(path: "docs/quotations.md")
        let document = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(document.range(of: "<!-- \(name), by make docs -->\n"))
        let end = try #require(document.range(of: "<!-- end -->", range: start.upperBound..<document.endIndex))
        let part = start.upperBound..<end.lowerBound
        let table = lines.map { $0 + "\n" }.joined()
        if ProcessInfo.processInfo.environment["ONRECORD_RECORD"] == "1" {
            try document.replacingCharacters(in: part, with: table).write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(document[part] == table, "docs/quotations.md is out of date: run make docs")
        }
    }
}
