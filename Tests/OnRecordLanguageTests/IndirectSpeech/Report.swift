import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

/// Expects that what stands in brackets, and nothing else, is found as indirect speech; where they are given, that the
/// last of it is given to the words `speaker`, who is called `name`, by the rule called `rule`.
func expectReport(
    _ source: String, speaker: String? = nil, name: String? = nil, by rule: IndirectSpeechRuleID? = nil,
    at location: SourceLocation = #_sourceLocation
) {
    let marked = BracketedText(source)
    let found = marked.analysed.indirect
    #expect(found.map { marked.text[$0.content] } == marked.words, sourceLocation: location)
    #expect(found.map(\.content) == marked.marked, sourceLocation: location)
    guard let last = found.last else { return }
    #expect(found.allSatisfy { !$0.content.overlaps($0.cue) }, sourceLocation: location)
    if let speaker { #expect(last.speaker.mention.map { marked.text[$0] } == speaker, sourceLocation: location) }
    if let name { #expect(last.speaker.name == name, sourceLocation: location) }
    if let rule { #expect(last.rule == rule, sourceLocation: location) }
}
