import OnRecordStore

/// The files in the opened folder that are not read, in view.
struct SkippedFileList: Sendable {
    /// The files, hidden ones last.
    let files: [SkippedFile]
    /// How many there are of each kind.
    let summary: String
    /// The first visible one.
    var top = 0

    /// A list of `files`.
    init(_ files: [SkippedFile]) {
        self.files = files.filter { $0.reason != .hidden } + files.filter { $0.reason == .hidden }
        summary = files.summary
    }
}
