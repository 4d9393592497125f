import Testing

@testable import OnRecordTUI

@Suite("Certainty")
struct CertaintyTests {
    @Test(
        "a figure and, where it is not sure, a word",
        arguments: [
            (0.954, "95%"), (0.9, "90%"), (0.89, "89%, likely"), (0.7, "70%, likely"), (0.69, "69%, a guess"),
            (0, "0%, a guess"), (7, "100%"), (-1, "0%, a guess"), (.nan, "0%, a guess"),
        ])
    func words(confidence: Double, words: String) {
        #expect(Certainty(confidence).words == words)
    }
}
