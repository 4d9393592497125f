import OnRecordCore
import Testing

@testable import onrecord

@Suite("KindArgument")
struct KindArgumentTests {
    @Test("every kind has a word, and takes the name that analyze prints")
    func words() {
        #expect(Set(KindArgument.allCases.map(\.kind)) == Set(EntityKind.allCases))
        for kind in EntityKind.allCases { #expect(KindArgument(argument: kind.rawValue)?.kind == kind) }
        #expect(KindArgument(argument: "organization") == .organisation)
        #expect(KindArgument(argument: "dragon") == nil)
    }
}
