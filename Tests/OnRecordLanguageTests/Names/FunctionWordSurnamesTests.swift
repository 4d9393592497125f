import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("FunctionWordSurnames")
struct SmallSurnamesTests {
    @Test("a surname that is a small word too is found where it stands alone")
    func alone() {
        let found = BracketedText(
            """
            The column is by George Will.
            While Will praised it as a “fair start,” others did not. Will wrote that “it is over.”
            """
        ).analysed
        #expect(found.quotations.map { $0.attribution?.speaker.name } == ["George Will", "George Will"])
    }

    @Test("the small word itself stays one")
    func word() {
        let found = BracketedText("The column is by George Will. Will they read it?").analysed
        #expect(found.entities.filter { $0.kind == .person }.flatMap(\.mentions).count == 1)
    }

    @Test("a pronoun is nobody's surname")
    func pronoun() {
        let found = BracketedText("It was said of Emperor Norton I. Today I know it.").analysed
        #expect(!found.entities.contains { $0.name == "I" })
    }
}
