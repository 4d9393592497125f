import Synchronization
import TestSupport
import Testing

@testable import OnRecordCore

@Suite("CorpusJoiner")
struct CorpusJoinerTests {
    private static let texts = Mutex(0)

    /// A document that mentions each of `names` once.
    private func document(_ names: (String, EntityKind, Gender)...) -> AnnotatedDocument {
        // No two documents have the same text.
        let number = Self.texts.withLock { count in
            count += 1
            return count
        }
        let text = ArticleText(names.map(\.0).joined(separator: "\n") + "\n\(number)")
        let document = Document(name: "a", text: text, zones: [], paragraphs: [])
        return AnnotatedDocument(
            document: document,
            entities: names.enumerated().map { index, name in
                Entity(
                    kind: name.1, name: name.0, mentions: [index], representative: index, gender: name.2,
                    isNamed: name.0.first?.isUppercase == true || !name.0.hasPrefix("a "))
            })
    }

    /// The entities of the corpus that `documents` make.
    private func entities(_ documents: [AnnotatedDocument]) -> [CorpusEntity] {
        CorpusJoiner().join(documents.indices.flatMap { JoinCandidate.candidates(in: documents[$0], document: $0) })
    }

    /// The joined entities as "name: document.entity document.entity", by name.
    private func joined(_ documents: [AnnotatedDocument], order: [Int]? = nil) -> [String] {
        let candidates = (order ?? Array(documents.indices)).flatMap {
            JoinCandidate.candidates(in: documents[$0], document: $0)
        }
        return CorpusJoiner().join(candidates).map { entity in
            let members = entity.members.map { "\($0.reference.document).\($0.reference.entity)" }
            return "\(entity.name): \(members.joined(separator: " "))"
        }.sorted()
    }

    @Test("entities of one kind with the same name are one, whatever the case, accents and punctuation")
    func sameName() {
        let documents = [
            document(
                ("José Álvarez", .person, .unknown), ("U.S.", .place, .unknown), ("the Senate", .organisation, .unknown)
            ),
            document(
                ("Jose Alvarez", .person, .unknown), ("US", .place, .unknown), ("Senate", .organisation, .unknown)),
            document(("José Álvarez", .person, .unknown)),
        ]
        #expect(joined(documents) == ["José Álvarez: 0.0 1.0 2.0", "Senate: 0.2 1.2", "U.S.: 0.1 1.1"])
    }

    @Test("a name of a person and of a place stay apart")
    func kinds() {
        let documents = [document(("Washington", .person, .unknown)), document(("Washington", .place, .unknown))]
        #expect(joined(documents) == ["Washington: 0.0", "Washington: 1.0"])
    }

    @Test("a surname joins the only person that has it, particles and generations included")
    func surnames() {
        let documents = [
            document(("Ramzan Kadyrov", .person, .masculine), ("Alexander Van der Bellen", .person, .unknown)),
            document(("Kadyrov", .person, .unknown), ("Van der Bellen", .person, .unknown)),
            document(
                ("KADYROV", .person, .masculine), ("Ed Royce Jr.", .person, .unknown), ("Royce", .person, .unknown)),
            document(("Royce", .person, .unknown)),
        ]
        #expect(
            joined(documents) == [
                "Alexander Van der Bellen: 0.1 1.1", "Ed Royce Jr.: 2.1 3.0", "Ramzan Kadyrov: 0.0 1.0 2.0",
                "Royce (which?): 2.2",
            ])
    }

    @Test("initials may be left out, where nobody else has the name with others")
    func initials() {
        let trump = [document(("Donald J. Trump", .person, .unknown)), document(("Donald Trump", .person, .unknown))]
        #expect(joined(trump) == ["Donald Trump: 0.0 1.0"])
        let bush = [
            document(("George W. Bush", .person, .unknown)), document(("George H. W. Bush", .person, .unknown)),
            document(("George Bush", .person, .unknown)), document(("Jeb Bush", .person, .unknown)),
        ]
        #expect(
            joined(bush) == ["George Bush: 2.0", "George H. W. Bush: 1.0", "George W. Bush: 0.0", "Jeb Bush: 3.0"])
    }

    @Test("a surname that several persons have joins nobody, and is one entity with its candidates")
    func ambiguousSurname() {
        let documents = [
            document(("John Smith", .person, .unknown)), document(("Jane Smith", .person, .unknown)),
            document(("Smith", .person, .unknown)), document(("Smith", .person, .unknown)),
        ]
        #expect(joined(documents) == ["Jane Smith: 1.0", "John Smith: 0.0", "Smith (which?): 2.0 3.0"])
        let open = entities(documents).first { $0.name == "Smith (which?)" }
        #expect(open?.candidates == ["Jane Smith", "John Smith"])
        #expect(open?.key == "PERSON smith ?")
        #expect(open?.members.map(\.reason) == ["2 persons have this surname", "2 persons have this surname"])
    }

    @Test("a surname with other pronouns than the person joins nobody")
    func genders() {
        let documents = [document(("John Smith", .person, .masculine)), document(("Smith", .person, .feminine))]
        #expect(joined(documents) == ["John Smith: 0.0", "Smith (which?): 1.0"])
    }

    @Test("a surname that no full name has is the same person in all documents, as long as the pronouns agree")
    func lonelySurname() {
        let same = [document(("Ilya", .person, .masculine)), document(("Ilya", .person, .unknown))]
        #expect(joined(same) == ["Ilya: 0.0 1.0"])
        let different = [document(("Lee", .person, .masculine)), document(("Lee", .person, .feminine))]
        #expect(joined(different) == ["Lee (which?): 0.0 1.0"])
    }

    @Test("somebody unnamed stays apart in each document")
    func unnamed() {
        let documents = [document(("a spokesman", .person, .unknown)), document(("a spokesman", .person, .unknown))]
        #expect(joined(documents) == ["a spokesman: 0.0", "a spokesman: 1.0"])
    }

    @Test("each join says why")
    func reasons() {
        let documents = [document(("Ed Royce", .person, .unknown)), document(("Royce", .person, .unknown))]
        let candidates = documents.indices.flatMap { JoinCandidate.candidates(in: documents[$0], document: $0) }
        #expect(
            CorpusJoiner().join(candidates).flatMap(\.members).map(\.reason)
                == ["same name", "the only person with this surname"])
    }

    @Test("the order of the documents never changes the result", arguments: Seeds.first(1, of: 10))
    func order(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let given = ["John", "John A.", "John B.", "Jane", "Ed", ""]
        let surnames = ["Smith", "Royce", "Dam", "van Dam"]
        let genders: [Gender] = [.masculine, .feminine, .unknown]
        for _ in 0..<50 {
            let documents = (0..<6).map { _ in
                let names = (0..<3).map { _ in
                    let name =
                        "\(given[Int.random(in: given.indices, using: &random)]) \(surnames[Int.random(in: 0..<4, using: &random)])"
                    return (name, EntityKind.person, genders[Int.random(in: 0..<3, using: &random)])
                }
                return document(names[0], names[1], names[2])
            }
            let shuffled = Array(documents.indices).shuffled(using: &random)
            let result = joined(documents)
            #expect(result == joined(documents, order: shuffled))
            #expect(result.flatMap { $0.split(separator: " ").filter { $0.first?.isNumber == true } }.count == 18)
        }
    }
}
