import OnRecordCore
import OnRecordStore
import Testing

@testable import onrecord

@Suite("EntityList")
struct EntityListTests {
    private let list = EntityList([
        EntityRow(
            id: EntityID(0), kind: .person, name: "Ileana Ros-Lehtinen", roles: ["Rep.", "R-Fla."], mentionCount: 12,
            quotationCount: 1, articleCount: 4),
        EntityRow(
            id: EntityID(1), kind: .person, name: "漢字", roles: [], mentionCount: 1, quotationCount: 0, articleCount: 1),
        EntityRow(
            id: EntityID(2), kind: .organisation, name: "Senate", roles: [], mentionCount: 3, quotationCount: 0,
            articleCount: 2),
    ])

    private func printed(_ format: RowFormat) -> String { String(decoding: list.bytes(format), as: UTF8.self) }

    @Test("for people: by kind, in columns")
    func text() {
        #expect(
            printed(.text) == """
                People
                  Ileana Ros-Lehtinen    12 mentions     1 quotation      4 articles  Rep., R-Fla.
                  漢字                    1 mention      0 quotations     1 article

                Organisations
                  Senate     3 mentions     0 quotations     2 articles

                """)
    }

    @Test("as JSON and as CSV")
    func data() {
        #expect(
            printed(.json).split(separator: "\n")[1]
                == #"{"name":"Ileana Ros-Lehtinen","type":"PERSON","roles":["Rep.","R-Fla."],"mentions":12,"#
                + #""quotations":1,"articles":4},"#)
        #expect(
            printed(.csv).split(separator: "\r\n").prefix(2) == [
                "name,type,roles,mentions,quotations,articles",
                "\"Ileana Ros-Lehtinen\",PERSON,\"Rep.; R-Fla.\",12,1,4",
            ])
    }
}
