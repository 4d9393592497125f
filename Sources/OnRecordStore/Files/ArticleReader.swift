import OnRecordCore

/// Reads the file of an article into a `Document`.
public struct ArticleReader: Sendable {
    /// Larger files are not read, in bytes: 1 MB, some 170,000 words. `docs/reliability.md` says how it was chosen.
    public static let sizeLimit = 1_000_000

    /// What is analysed at the same time on all threads. Of texts of the usual length that is as many as there are cores.
    static let budget = TextBudget(sizeLimit)

    /// A reader.
    public init() {}

    /// Reads the article in `file` and calls `body` with it while no other large text is worked on.
    public func withArticle<Result>(in file: ArticleFile, _ body: (ReadArticle) -> Result) -> Result {
        do throws(FileError) {
            let bytes = try bytes(of: file)
            return Self.budget.spend(bytes.count) { body(read(bytes, name: file.name)) }
        } catch {
            return body(unread(file.name, "Cannot be read: \(error.message)."))
        }
    }

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
        if let status = try? FileSystem.status(file.path), status.kind == .file, status.stamp.size > Self.sizeLimit {
            throw Self.tooLarge(status.stamp.size)
        }
        let bytes = try FileSystem.read(file.path, limit: Self.sizeLimit, mayBePipe: file.isNamed)
        guard bytes.count <= Self.sizeLimit else { throw Self.tooLarge(nil) }
        return bytes
    }

    /// What to say of a file of `size` bytes; `nil` if it is not known how many.
    private static func tooLarge(_ size: Int?) -> FileError {
        let size = size.map { "\(megabytes($0)) MB is" } ?? "it is"
        return FileError(message: "\(size) larger than an article may be, \(megabytes(sizeLimit)) MB")
    }

    /// In MB with one decimal, unless that is 0; a size above the limit is never rounded down to it.
    private static func megabytes(_ bytes: Int) -> String {
        let tenths = bytes / 100_000 + (bytes % 100_000 == 0 ? 0 : 1)
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    /// The article in `bytes`, the content of the file `name`.
    func read(_ bytes: [UInt8], name: String) -> ReadArticle {
        guard !bytes.isEmpty else {
            return read(DecodedText(ArticleText(""), issues: [ParseIssue("The file is empty.")]), name: name)
        }
        guard let decoded = TextDecoder().decode(bytes) else {
            return unread(name, "Not text: the file contains binary data.")
        }
        // Other encodings may take fewer bytes than UTF-8.
        guard decoded.text.utf8.count <= Self.sizeLimit else {
            return unread(
                name, "Cannot be read: as UTF-8 \(Self.tooLarge(decoded.text.utf8.count).message).")
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
