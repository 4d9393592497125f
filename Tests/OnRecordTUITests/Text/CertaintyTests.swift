import Testing

@testable import OnRecordTUI

@Suite("Certainty")
struct CertaintyTests {
    @Test(
        "a figure, from any confidence",
        arguments: [
            (0.954, "95%"), (0.9, "90%"), (0.694, "69%"), (0, "0%"), (7, "100%"), (-1, "0%"), (.nan, "0%"),
        ])
    func words(confidence: Double, words: String) {
        #expect(Certainty(confidence).words == words)
    }
}
