import TestSupport
import Testing

@testable import OnRecordCore

/// Joining entities that go by different names.
@Suite("CorpusJoiner: forms of names")
struct CorpusJoinerFormsTests {
    /// A candidate of document `document`, whose text differs from that of every other.
    private func candidate(
        _ name: String, _ kind: EntityKind = .person, in document: Int, _ entity: Int = 0, gender: Gender = .unknown,
        mentions: Int = 1, forms: [JoinCandidate.Form] = [], roles: [String] = []
    ) -> JoinCandidate {
        JoinCandidate(
            reference: EntityReference(document: document, entity: entity), kind: kind, name: name, isNamed: true,
            gender: gender, mentionCount: mentions, nameCount: 1, forms: forms, roles: roles,
            fingerprint: UInt64(document), place: entity)
    }

    /// The joined entities as "name: document document", by name.
    private func joined(_ candidates: [JoinCandidate]) -> [String] {
        CorpusJoiner().join(candidates).map { entity in
            "\(entity.name): \(entity.members.map { "\($0.reference.document)" }.joined(separator: " "))"
        }.sorted()
    }

    private func reasons(_ candidates: [JoinCandidate]) -> Set<String> {
        Set(CorpusJoiner().join(candidates).flatMap(\.members).map(\.reason))
    }

    @Test("an Arabic article may be left out")
    func article() {
        let candidates = [candidate("Nouri al-Maliki", in: 0, mentions: 2), candidate("Nouri Maliki", in: 1)]
        #expect(joined(candidates) == ["Nouri al-Maliki: 0 1"])
    }

    @Test("a slip in a name joins the name that is printed more often, and says so")
    func misspelling() {
        let candidates = [
            candidate("Ileana Ros-Lehtinen", in: 0, mentions: 4), candidate("Ileana Ros-Lehiten", in: 1),
            candidate("Ros-Lehtinen", in: 2),
        ]
        #expect(joined(candidates) == ["Ileana Ros-Lehtinen: 0 1 2"])
        #expect(reasons(candidates).contains("another spelling of the name"))
    }

    @Test(
        "two names that lists know are two, and so are short ones",
        arguments: [("Ann Johnson", "Ann Johnston"), ("Kristen Wilkins", "Kristin Wilkins"), ("Li Wong", "Li Wang")])
    func knownNames(_ names: (String, String)) {
        #expect(joined([candidate(names.0, in: 0), candidate(names.1, in: 1)]).count == 2)
    }

    @Test("nicknames and initials join the full first name")
    func nicknames() {
        #expect(
            joined([candidate("Ed Royce", in: 0, mentions: 3), candidate("Edward Royce", in: 1)]) == ["Ed Royce: 0 1"])
        #expect(
            joined([candidate("J. Kirchick", in: 0), candidate("James Kirchick", in: 1)]) == ["James Kirchick: 0 1"])
    }

    @Test("what may be several that are not one joins none of them")
    func ambiguousForms() {
        let candidates = [candidate("J. Smith", in: 0), candidate("John Smith", in: 1), candidate("Jane Smith", in: 2)]
        #expect(joined(candidates) == ["J. Smith: 0", "Jane Smith: 2", "John Smith: 1"])
    }

    @Test("father and son stay two where an article names both")
    func generations() {
        let both = [
            candidate("Donald Trump", in: 0, 0), candidate("Donald Trump Jr.", in: 0, 1),
            candidate("Donald Trump", in: 1),
            candidate("Donald Trump Jr.", in: 2),
        ]
        #expect(joined(both) == ["Donald Trump Jr.: 0 2", "Donald Trump: 0 1"])
    }

    @Test("a title tells which person of a surname is meant")
    func titles() {
        let candidates = [
            candidate("John Smith", in: 0, roles: ["Sen."]), candidate("Jane Smith", in: 1, roles: ["Mayor"]),
            candidate("Smith", in: 2, roles: ["Senator"]), candidate("Smith", in: 3, roles: ["Mr."]),
        ]
        #expect(joined(candidates) == ["Jane Smith: 1", "John Smith: 0 2", "Smith (which?): 3"])
        // One slip does not outweigh three.
        let obamas =
            (0..<3).map { candidate("Barack Obama", in: $0, roles: ["President"]) }
            + [
                candidate("Michelle Obama", in: 3, roles: ["President"]),
                candidate("Obama", in: 4, roles: ["President"]),
            ]
        #expect(joined(obamas) == ["Barack Obama: 0 1 2 4", "Michelle Obama: 3"])
        #expect(joined(Array(obamas.dropFirst())).contains("Obama (which?): 4"))
    }

    @Test("an organisation is one under the names that an article gives it, and under its initials")
    func aliases() {
        let forms = [JoinCandidate.Form(text: "LGBT Caucus", count: 2, reason: .shortForm)]
        let caucus = [
            candidate("House LGBT Equality Caucus", .organisation, in: 0, forms: forms),
            candidate("LGBT Caucus", .organisation, in: 1),
        ]
        #expect(joined(caucus) == ["House LGBT Equality Caucus: 0 1"])
        #expect(reasons(caucus).contains("called so in another article"))
        let agency = [candidate("Agence-France Presse", .organisation, in: 0), candidate("AFP", .organisation, in: 1)]
        #expect(joined(agency) == ["Agence-France Presse: 0 1"])
        let nations = [candidate("United Nations", .organisation, in: 0), candidate("U.N.", .organisation, in: 1)]
        #expect(joined(nations) == ["United Nations: 0 1"])
    }

    @Test("a firm is one with and without its legal form")
    func stems() {
        let motors = [
            candidate(
                "General Motors Corporation", .organisation, in: 0,
                forms: [.init(text: "GM", count: 1, reason: .acronym)]),
            candidate("General Motors", .organisation, in: 1, forms: [.init(text: "GM", count: 1, reason: .acronym)]),
            candidate("GM", .organisation, in: 2), candidate("Ford Motor Company", .organisation, in: 3),
            candidate("Ford", .organisation, in: 4),
        ]
        #expect(joined(motors) == ["Ford Motor Company: 3 4", "General Motors Corporation: 0 1 2"])
    }

    @Test("initials that two organisations have stay open, and a lone word of one article explains no other")
    func ambiguousAliases() {
        let forms = [JoinCandidate.Form(text: "ABC", count: 1, reason: .acronym)]
        let candidates = [
            candidate("American Broadcasting Company", .organisation, in: 0, forms: forms),
            candidate("Australian Broadcasting Corporation", .organisation, in: 1, forms: forms),
            candidate("ABC", .organisation, in: 2),
        ]
        #expect(joined(candidates).contains("ABC (which?): 2"))
        let pair = [JoinCandidate.Form(text: "HP", count: 1, reason: .acronym)]
        let hewlett = candidate("Hewlett-Packard", .organisation, in: 0, forms: pair)
        let other = candidate("HP", .organisation, in: 1)
        #expect(joined([hewlett, other]) == ["Hewlett-Packard: 0 1"])
        #expect(joined([hewlett, other, candidate("Harbour Police", .organisation, in: 2)]).count == 3)
        let church = [
            candidate(
                "Church of Scientology", .organisation, in: 0,
                forms: [JoinCandidate.Form(text: "Church", count: 1, reason: .shortForm)]),
            candidate("Church", .organisation, in: 1),
        ]
        #expect(joined(church).count == 2)
    }

    @Test(
        "abbreviations of one thing are one",
        arguments: [
            (EntityKind.place, "U.S.", "United States"), (.place, "Fla.", "Florida"),
            (.place, "Russian Federation", "Russia"),
            (.organisation, "State Department", "U.S. Department of State"),
            (.organisation, "U.S. Senate", "the Senate"), (.organisation, "Labour Party", "Labour"),
            (.organisation, "Lib Dems", "Liberal Democrats"), (.organisation, "SEACOM", "Seacom"),
            (.legislation, "H.Res. 351", "House Resolution 351"), (.legislation, "H. Res. 351", "House resolution 351"),
        ])
    func abbreviations(_ names: (EntityKind, String, String)) {
        #expect(joined([candidate(names.1, names.0, in: 0), candidate(names.2, names.0, in: 1)]).count == 1)
    }

    @Test(
        "joining all at once is joining what hangs together by its blocks, in any order",
        arguments: Seeds.first(1, of: 10))
    func blocks(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let given = ["John", "Jon", "John A.", "J.", "Jane", "Ed", "Edward", "Kristen", ""]
        let surnames = ["Smith", "Ros-Lehtinen", "Ros-Lehiten", "Royce", "van Dam", "Dam", "Royce Jr."]
        let organisations = [
            "Agence-France Presse", "AFP", "LGBT Caucus", "House LGBT Caucus", "Senate", "the U.S. Senate",
        ]
        for _ in 0..<40 {
            let candidates = (0..<24).map { index in
                let isPerson = Bool.random(using: &random)
                let name =
                    isPerson
                    ? "\(given.randomElement(using: &random) ?? "") \(surnames.randomElement(using: &random) ?? "")"
                    : organisations.randomElement(using: &random) ?? ""
                let alias = JoinCandidate.Form(
                    text: organisations.randomElement(using: &random) ?? "", count: 1, reason: .acronym)
                return candidate(
                    name, isPerson ? .person : .organisation, in: index / 2, index % 2,
                    gender: Gender.allCases.randomElement(using: &random) ?? .unknown,
                    forms: isPerson || Bool.random(using: &random) ? [] : [alias])
            }
            let whole = Set(CorpusJoiner().join(candidates))
            var parts: Set<CorpusEntity> = []
            for part in Self.components(candidates.shuffled(using: &random)).shuffled(using: &random) {
                parts.formUnion(CorpusJoiner().join(part))
            }
            #expect(whole == parts)
            #expect(whole.flatMap(\.members).count == candidates.count)
        }
    }

    /// The candidates that hang together by their blocks.
    private static func components(_ candidates: [JoinCandidate]) -> [[JoinCandidate]] {
        var parts: [(blocks: Set<String>, candidates: [JoinCandidate])] = []
        for candidate in candidates {
            let blocks = Set(candidate.blocks)
            let touched = parts.filter { !$0.blocks.isDisjoint(with: blocks) }
            parts.removeAll { !$0.blocks.isDisjoint(with: blocks) }
            parts.append(
                (touched.reduce(blocks) { $0.union($1.blocks) }, touched.flatMap(\.candidates) + [candidate]))
        }
        return parts.map(\.candidates)
    }

    @Test("what is packed reads back the same, and damaged bytes trap nothing")
    func packing() {
        let all = candidate(
            "Agence-France Presse", .organisation, in: 3, 2, gender: .feminine, mentions: 9,
            forms: [.init(text: "AFP", count: 300, reason: .acronym)], roles: ["agency"])
        var writer = ByteWriter()
        all.write(to: &writer)
        var reader = ByteReader(writer.bytes)
        #expect(JoinCandidate(all.reference, from: &reader) == all)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            var reader = ByteReader(bytes)
            #expect(JoinCandidate(all.reference, from: &reader).reference == all.reference)
        }
    }
}
