import OnRecordCore

/// Reads the file of an article into a `Document`.
public struct ArticleReader: Sendable {
    /// Files with more bytes than this are not read: 64 MB.
    public static let sizeLimit = 64 * 1024 * 1024

    /// A reader.
    public init() {}

    /// The article in `file`.
    public func read(_ file: ArticleFile) -> ReadArticle {
        do throws(FileError) {
            return read(try bytes(of: file), name: file.name)
        } catch {
            return unread(file.name, "Cannot be read: \(error.message).")
        }
    }

    /// The bytes of `file`; fails where they cannot be read or are too many.
    func bytes(of file: ArticleFile) throws(FileError) -> [UInt8] {
        let bytes = try FileSystem.read(file.path, limit: Self.sizeLimit, mayBePipe: file.isNamed)
        guard bytes.count <= Self.sizeLimit else { throw FileError(message: "larger than 64 MB") }
        return bytes
    }

    /// The article in `bytes`, the content of the file `name`.
    func read(_ bytes: [UInt8], name: String) -> ReadArticle {
        guard !bytes.isEmpty else {
            return read(DecodedText(ArticleText(""), issues: [ParseIssue("The file is empty.")]), name: name)
        }
        guard let decoded = TextDecoder().decode(bytes) else {
            return unread(name, "Not text: the file contains binary data.")
        }
        return read(decoded, name: name)
    }

    private func read(_ decoded: DecodedText, name: String) -> ReadArticle {
        ReadArticle(
            document: DocumentReader().read(decoded.text, name: name, issues: decoded.issues), isReadable: true,
            fileIssues: decoded.issues, omissions: decoded.omissions)
    }

    /// The article called `name` where its file gave no text, for the reason `message`.
    func unread(_ name: String, _ message: String) -> ReadArticle {
        let issues = [ParseIssue(message)]
        return ReadArticle(
            document: Document(name: name, text: ArticleText(""), zones: [], paragraphs: [], issues: issues),
            isReadable: false, fileIssues: issues)
    }
}
