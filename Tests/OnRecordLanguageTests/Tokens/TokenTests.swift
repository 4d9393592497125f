import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("Token")
struct TokenTests {
    @Test("a token takes no more than 32 bytes, and keeps its parts")
    func layout() {
        #expect(MemoryLayout<Token>.stride == 32)
        let mark = QuotationMark(family: .single, direction: .closing)
        for shape in [Token.Shape.lower, .capitalised, .allCapitals, .mixed] {
            for flag in [false, true] {
                let token = Token(
                    span: TextSpan(3, 9), kind: .word, shape: shape, spaceBefore: flag, classes: [.title], lemma: .call,
                    hash: 7, endsInFullStop: !flag, mark: flag ? mark : nil)
                #expect(token.span == TextSpan(3, 9) && token.shape == shape && token.spaceBefore == flag)
                #expect(token.endsInFullStop == !flag && token.mark == (flag ? mark : nil))
                #expect(token.isCapitalised == (shape != .lower))
            }
        }
    }
}
