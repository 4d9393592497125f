import OnRecordLanguage
import OnRecordText

/// A form that a query can have, for those who explain the language.
public struct QueryForm: Hashable, Sendable {
    /// An example.
    public let example: String
    /// What articles it finds.
    public let meaning: String

    /// Every form, the plainest first.
    public static let all = [
        QueryForm(example: "flood warning", meaning: "both words, anywhere, whatever their case and accents"),
        QueryForm(example: "\"flood warning\"", meaning: "the two in a row"),
        QueryForm(example: "flood OR storm", meaning: "either of them"),
        QueryForm(example: "flood -storm", meaning: "the first and not the second; NOT storm is the same"),
        QueryForm(example: "(flood OR storm) warning", meaning: "what is in parentheses belongs together"),
        QueryForm(example: "gov*", meaning: "words that begin so"),
        QueryForm(example: "lehtinen~1", meaning: "words spelt nearly so; ~2 allows more"),
        QueryForm(example: "NEAR(arrest prison, 5)", meaning: "both, with five words at most in between"),
        QueryForm(example: "/colou?r/", meaning: "what a regular expression matches"),
        QueryForm(example: "title:flood", meaning: "in the headline"),
        QueryForm(example: "outlet:\"NBC Out\"", meaning: "in the publication's name"),
        QueryForm(
            example: "in:quotes dam", meaning: "the words beside it only there; also in:body, in:title, in:outlet"),
        QueryForm(example: "said:haley", meaning: "somebody of that name is quoted"),
        QueryForm(example: "about:putin", meaning: "somebody or something of that name is mentioned"),
        QueryForm(
            example: "date:2017-05..2017-07", meaning: "published or updated then; date:none where no date is known"),
        QueryForm(example: "file:2017/*.txt", meaning: "in the path of the file"),
    ]
}
