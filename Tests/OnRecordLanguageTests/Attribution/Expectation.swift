import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

/// Expects that the last quotation of `source` is given to the words in brackets by the rule called `rule`; without
/// brackets, to nobody.
func expectSpeaker(
    _ source: String, name: String? = nil, by rule: AttributionRuleID? = nil,
    at location: SourceLocation = #_sourceLocation
) {
    let marked = BracketedText(source)
    let found = marked.analysed
    guard let expected = marked.marked.first else {
        #expect(found.quotations.allSatisfy { $0.attribution == nil }, sourceLocation: location)
        return
    }
    let attribution = found.quotations.last?.attribution
    let mention = attribution?.speaker.mention.map { marked.text[$0] }
    #expect(mention == marked.text[expected], sourceLocation: location)
    #expect(attribution?.speaker.mention == expected, sourceLocation: location)
    if let name { #expect(attribution?.speaker.name == name, sourceLocation: location) }
    if let rule { #expect(attribution?.rule == rule, sourceLocation: location) }
}
