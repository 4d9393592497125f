import OnRecordCore
import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("EntityFilter")
struct EntityFilterTests {
    @Test("words, kinds and how they are quoted")
    func reads() throws {
        let filter = try EntityFilter("bla kind:per quoted:one")
        #expect(filter.words == "bla" && filter.kinds == [.person] && filter.quoted == .oneOutlet)
        var listing = EntityListing(isByKind: false)
        try EntityFilter("x quoted:never").narrow(&listing, of: .kind(.place))
        #expect(listing.kinds == [.place] && listing.quoted == .never && listing.filter == "x")
    }

    @Test("an unknown value is an error that names the choices", arguments: ["kind:x", "quoted:x", "a kind:"])
    func errors(text: String) {
        let error = #expect(throws: QueryError.self) { try EntityFilter(text) }
        #expect(error?.message.contains("takes one of") == true)
    }
}
