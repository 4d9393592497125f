import Testing

@testable import onrecord

@Suite("AnalysisLine")
struct AnalysisLineTests {
    @Test("a line has a segment an entry, offsets in code points, and pull quotes under the number of what they repeat")
    func golden() {
        let speaker = #"{"start":16,"end":18,"text":"Ed","name":"Ed Royce"}"#
        let cue = #"{"start":19,"end":23,"text":"said"}"#
        let rule = #""rule":"cue after the quotation","confidence":1.0,"sure":"sure""#
        let ids = SampleArticle.annotated.quotationIdentifiers.map { #","id":"\#($0)","state":"machine""# }
        let unknown = ids.last?.replacing("\"machine\"", with: "null") ?? ""
        let expected = [
            #"{"id":"a.txt","quotes":["#,
            #"{"start":1,"end":2,"quotation":1,"type":"direct","#,
            #""speaker":{"start":-1,"end":-1,"text":"","name":"Ed Royce"},"cue":\#(cue),\#(rule)\#(ids[0])},"#,
            #"{"start":8,"end":12,"quotation":1,"type":"direct","speaker":\#(speaker),"cue":\#(cue),\#(rule)\#(ids[1])},"#,
            #"{"start":26,"end":28,"quotation":1,"type":"direct","speaker":\#(speaker),"cue":\#(cue),\#(rule)\#(ids[1])},"#,
            #"{"start":19,"end":23,"quotation":2,"type":"mixed","speaker":null,"cue":null,"rule":null,"confidence":null,"sure":null\#(unknown)}],"#,
            #""entities":[{"start":16,"end":18,"type":"PERSON","name":"Ed Royce"}],"#,
            #""indirect":[{"start":26,"end":28,"speaker":\#(speaker),"cue":\#(cue),"rule":"that-clause","#,
            #""confidence":1.0,"sure":"sure"}],"#,
            #""chains":[{"name":"Ed Royce","type":"PERSON","#,
            #""mentions":[{"start":16,"end":18,"certainty":1.0},{"start":19,"end":23,"certainty":1.0}]}]}"#,
        ].joined()
        #expect(String(decoding: AnalysisLine(SampleArticle.annotated).bytes, as: UTF8.self) == expected + "\n")
    }
}
