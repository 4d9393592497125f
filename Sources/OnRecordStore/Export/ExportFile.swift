/// Writes a file that the user asked for.
public enum ExportFile {
    /// What came of it.
    public enum Outcome: Hashable, Sendable {
        case written
        /// Something has this name already, and was left as it is.
        case exists
        /// It could not be, for this reason.
        case failed(String)
    }

    /// Writes `bytes` to the file at `path`, in which a leading "~/" is the user's home; in place of a file that is there
    /// only where `overwrites`, and then in one step, so that a failure leaves the old one.
    public static func write(_ bytes: [UInt8], to path: String, overwrites: Bool) -> Outcome {
        let path = expanded(path)
        guard overwrites else { return create(path, bytes) }
        let target = FileSystem.resolved(path) ?? path
        switch (try? FileSystem.status(target))?.kind {
        case .folder: return .failed("is a folder")
        case .pipe, .link, .other: return .failed(FileError.notAFile.message)
        case .file, nil: break
        }
        let new = FileSystem.freeName(FilePath(bytes: target.bytes + Array(".new".utf8)))
        let outcome = create(new, bytes)
        guard case .written = outcome else { return outcome }
        return FileSystem.rename(new, to: target) ? .written : .failed("cannot be replaced")
    }

    private static func create(_ path: FilePath, _ bytes: [UInt8]) -> Outcome {
        do throws(FileError) {
            return try FileSystem.create(path, bytes) ? .written : .exists
        } catch {
            return .failed(error.message)
        }
    }

    private static func expanded(_ path: String) -> FilePath {
        guard path.hasPrefix("~/"), let home = FileSystem.environment("HOME") else { return FilePath(path) }
        return FilePath(bytes: home).appending(Array(path.utf8.dropFirst(2)))
    }
}
