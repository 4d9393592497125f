/// Why the system would not give a file or a folder.
struct FileError: Error, Hashable {
    /// The reason as a sentence for the user, without the file's name.
    let message: String

    /// A pipe, a device or a socket where a file is wanted.
    static let notAFile = FileError(message: "not a regular file")
}
