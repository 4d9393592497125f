import OnRecordCore
import Testing

@Suite("EditDistance")
struct EditDistanceTests {
    @Test(
        "a letter more, fewer, another, or two turned round count one each",
        arguments: [
            ("lehtinen", "lehiten", 2), ("lehtinen", "lehtinn", 1), ("lehtinen", "lehtinenn", 1),
            ("lehtinen", "lehtimen", 1),
            ("lehtinen", "lehitnen", 1), ("abc", "abc", 0), ("łąka", "łaka", 1), ("", "ab", 2),
        ])
    func distance(_ left: String, _ right: String, _ distance: Int) {
        #expect(EditDistance(from: left, limit: 2).distance(to: ArraySlice(right.utf8)) == distance)
        #expect(EditDistance(from: right, limit: 2).distance(to: ArraySlice(left.utf8)) == distance)
        #expect((EditDistance(from: left, limit: 1).distance(to: ArraySlice(right.utf8)) == nil) == (distance > 1))
    }
}
