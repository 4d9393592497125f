import TestSupport
import Testing

@testable import OnRecordLanguage
@testable import OnRecordText

@Suite("FunctionWordSurnames")
struct FunctionWordSurnamesTests {
    @Test("a bare surname that is also a function word is found")
    func alone() {
        let found = BracketedText(
            """
            The column is by George Will.
            While Will praised it as a “fair start,” others did not. Will wrote that “it is over.”
            """
        ).analysed
        #expect(found.quotations.map { $0.attribution?.speaker.name } == ["George Will", "George Will"])
    }

    @Test("the function word itself is no name")
    func word() {
        let found = BracketedText("The column is by George Will. Will they read it?").analysed
        #expect(found.entities.filter { $0.kind == .person }.flatMap(\.mentions).count == 1)
    }

    @Test("a pronoun is no surname")
    func pronoun() {
        let found = BracketedText("It was said of Emperor Norton I. Today I know it.").analysed
        #expect(!found.entities.contains { $0.name == "I" })
    }
}
