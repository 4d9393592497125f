import OnRecordCore
import OnRecordStore
import Testing

@testable import onrecord

@Suite("EntityList")
struct EntityListTests {
    private let list = EntityList(
        [
            EntityRow(
                id: EntityID(0), kind: .person, name: "Ileana Ros-Lehtinen", roles: ["Rep.", "R-Fla."],
                mentionCount: 12,
                quotationCount: 1, articleCount: 4, key: "PERSON ileana ros-lehtinen"),
            EntityRow(
                id: EntityID(1), kind: .person, name: "漢字", roles: [], mentionCount: 1, quotationCount: 0,
                articleCount: 1),
            EntityRow(
                id: EntityID(2), kind: .organisation, name: "Senate", roles: [], mentionCount: 3, quotationCount: 0,
                articleCount: 2),
        ],
        members: [
            EntityID(0): [
                MemberRow(
                    article: ArticleID(0), articleTitle: "A letter", entity: 0, name: "Ileana Ros-Lehtinen",
                    nameCount: 2,
                    forms: [.init(text: "Ros-Lehtinen", count: 10, reason: .surname)], roles: ["Rep."],
                    reason: "same name", mentionCount: 12, quotationCount: 1)
            ]
        ]
    ) { _ in "letter.txt" }

    private func printed(_ format: RowFormat) -> String { String(decoding: list.bytes(format), as: UTF8.self) }

    @Test("for people: by kind, in columns")
    func text() {
        #expect(
            printed(.text) == """
                People
                  Ileana Ros-Lehtinen    12 mentions     1 quotation      4 articles  Rep., R-Fla.
                      also Ros-Lehtinen (10)
                  漢字                    1 mention      0 quotations     1 article

                Organisations
                  Senate     3 mentions     0 quotations     2 articles

                """)
    }

    @Test("as JSON, with names and reasons")
    func json() {
        let line = """
            {"name":"Ileana Ros-Lehtinen","type":"PERSON","roles":["Rep.","R-Fla."],"mentions":12,"quotations":1,\
            "articles":4,"id":"PERSON ileana ros-lehtinen","state":"machine",\
            "names":[{"text":"Ros-Lehtinen","count":10,"reason":"joined on surname in this article"},\
            {"text":"Ileana Ros-Lehtinen","count":2,"reason":"same name"}],\
            "in":[{"article":"letter.txt","title":"A letter","name":"Ileana Ros-Lehtinen","roles":["Rep."],"mentions":12,"reason":"same name"}]},
            """
        #expect(printed(.json).split(separator: "\n")[1] == line)
    }

    @Test("as CSV")
    func csv() {
        let lines = printed(.csv).split(separator: "\r\n")
        #expect(lines[0] == "name,type,roles,mentions,quotations,articles,id,state,names")
        let line = """
            "Ileana Ros-Lehtinen",PERSON,"Rep.; R-Fla.",12,1,4,"PERSON ileana ros-lehtinen",machine,\
            "Ros-Lehtinen (10, joined on surname in this article); Ileana Ros-Lehtinen (2, same name)"
            """
        #expect(lines[1] == line)
    }
}
