import Testing

@testable import OnRecordText

@Suite("LanguageJudge")
struct LanguageJudgeTests {
    private static let examples = [
        """
        La ministre a annoncé que le gouvernement allait réformer la loi. Le projet sera présenté au parlement la semaine
        prochaine, et les syndicats ont déjà appelé à la grève dans les transports.
        """,
        """
        Die Ministerin hat am Montag erklärt, dass die Regierung das Gesetz nicht ändern will. Der Entwurf soll im Mai in
        den Bundestag, und die Verbände haben schon mit Klagen gedroht.
        """,
        """
        La ministra dijo que el gobierno no va a cambiar la ley. El proyecto se presentará en el parlamento la próxima
        semana y los sindicatos han convocado una huelga.
        """,
        "Министр объявила, что правительство не будет менять закон. Проект будет представлен в парламент на неделе.",
        "大臣は月曜日、政府は法律を変えないと述べた。法案は来週、国会に提出される予定で、労働組合はすでにストライキを呼びかけている。",
    ]

    @Test("texts in other languages and scripts are foreign", arguments: examples)
    func foreign(text: String) {
        #expect(LanguageJudge.isForeign(Array(text.utf8)))
        let document = DocumentReader().read(ArticleText(text), name: "a.txt")
        #expect(!document.isEnglish && document.issues.contains { $0.message.hasPrefix("Not in English") })
    }

    @Test(
        "English, with foreign names and words in it, and texts too short to tell are not",
        arguments: [
            "The minister said that the government was not going to change the law. The unions called for a strike.",
            "“Le Monde” and “Die Zeit” wrote of the De La Rosa family, who live in Los Angeles, and of La Paz and El Paso.",
            "Real Madrid 3 Barcelona 1. Paris 2 Lyon 2. Inter 1 Milan 0. Bayern 4 Dortmund 2. Ajax 2 PSV 1. Porto 1 Benfica 1.",
            "La vie.", "",
        ])
    func english(text: String) { #expect(!LanguageJudge.isForeign(Array(text.utf8))) }
}
