import OnRecordCore

/// A document, and how reading its file went.
public struct ReadArticle: Sendable {
    /// The document; without text, and with an issue that says why, where the file could not be read.
    public let document: Document
    /// Whether the file gave text, perhaps none.
    public let isReadable: Bool
    /// What was wrong with the file itself, such as its encoding; the document's issues hold these and more.
    public let fileIssues: [ParseIssue]
    /// Where the file has more characters than the text, which was decoded twice.
    public var omissions: [TextOmission] = []
}
