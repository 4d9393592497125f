import OnRecordLanguage
import OnRecordText
import Testing

extension SeedGold {
    /// What one article holds.
    struct Article: Sendable, CustomTestStringConvertible {
        /// Its file's name in `seeds/`.
        let file: String
        /// Its text.
        let text: ArticleText
        /// Its headline, if it has one.
        let title: String?
        /// The outlet, if it names one.
        let outlet: String?
        /// The words that say when it was published.
        let published: String?
        /// The words that say when it was updated.
        let updated: String?
        /// The paragraphs that are not body, in order.
        let zones: [Zone]
        /// The quotations and scare quotes, in order.
        let quotations: [Quotation]
        /// The people whom it names.
        let people: [Person]
        /// Some of the words that stand for them without naming them.
        let references: [Reference]

        /// The quotations that are speech.
        var speech: [Quotation] { quotations.filter { $0.kind != "scare" } }

        var testDescription: String { file }
    }
}
