import OnRecordLanguage
import OnRecordText

/// A form of query, for explaining the language.
public struct QueryForm: Hashable, Sendable {
    /// An example.
    public let example: String
    /// The articles that it finds.
    public let meaning: String

    /// All forms, the simplest first.
    public static let all = [
        QueryForm(example: "flood warning", meaning: "both words, in any order, ignoring case and accents"),
        QueryForm(example: "\"flood warning\"", meaning: "the exact phrase"),
        QueryForm(example: "flood OR storm", meaning: "either word"),
        QueryForm(example: "flood -storm", meaning: "the first word without the second; also NOT storm"),
        QueryForm(example: "(flood OR storm) warning", meaning: "parentheses group"),
        QueryForm(example: "gov*", meaning: "words that start this way"),
        QueryForm(example: "lehtinen~1", meaning: "similar spellings; ~2 allows two different letters"),
        QueryForm(example: "NEAR(arrest prison, 5)", meaning: "both words, at most five words apart"),
        QueryForm(example: "/colou?r/", meaning: "a regular expression"),
        QueryForm(example: "title:flood", meaning: "in the headline"),
        QueryForm(example: "outlet:\"NBC Out\"", meaning: "in the outlet's name"),
        QueryForm(
            example: "in:quotes dam", meaning: "in quotations; also in:body, in:title, in:outlet"),
        QueryForm(example: "said:haley", meaning: "someone of that name is quoted"),
        QueryForm(example: "about:putin", meaning: "someone or something of that name is mentioned"),
        QueryForm(
            example: "date:2017-05..2017-07",
            meaning: "dated in this period; date:none for undated"),
        QueryForm(example: "file:2017/*.txt", meaning: "in the file's path"),
        QueryForm(example: "kind:reported", meaning: "not in quotation marks; also kind:direct, …:fragment"),
        QueryForm(
            example: "sure:check", meaning: "doubtful speakers; also …:likely, …:sure, …:unknown"),
    ]
}
