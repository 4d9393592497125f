import OnRecordCore
import Testing

@testable import OnRecordStore

@Suite("The profile of an entity")
struct IndexStoreProfileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func store() throws -> IndexStore {
        try folder.write(
            "Bonn\n\nBy Mary Jones\n\n“No,” said Senator Ed Royce. “Why?” asked Ann Field. Mr. Royce left.", to: "a.txt"
        )
        try folder.write("Rome\n\nSenator Ed Royce said he was late. “Yes,” said Tom Marsh.", to: "b.txt")
        let store = IndexStore(OpenedPaths([folder.path]))
        try store.update()
        return store
    }

    @Test("it counts names, offices and those quoted beside it over all articles, and Mr. is no office")
    func counts() throws {
        let store = try store()
        let royce = try #require(
            store.entities(in: EntityListing(filter: "royce"), window: 0..<9).first { $0.name == "Ed Royce" })
        let profile = try #require(store.profile(of: royce.id))
        #expect(profile.entity.mentionCount == royce.mentionCount && profile.entity.articleCount == 2)
        #expect(profile.names.first?.text == "Ed Royce" && profile.names.first?.articleCount == 2)
        #expect(profile.names.map(\.text).contains("Royce"))
        #expect(profile.titles.map(\.text) == ["Senator"] && profile.titles.first?.count == 2)
        #expect(Set(profile.companions.map(\.entity.name)) == ["Ann Field", "Tom Marsh"])
        #expect(store.profile(of: EntityID(9_999_999)) == nil)
    }
}
