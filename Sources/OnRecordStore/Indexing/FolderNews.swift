/// What has happened in folders that are watched.
enum FolderNews: Equatable, Sendable {
    /// Nothing that could change the articles.
    case none
    /// These files may have come or changed or gone, and no others.
    case files(Set<FilePath>)
    /// Anything.
    case anything

    /// More single files than this are no less work than looking through the folders.
    private static let mostFiles = 1_000

    /// Adds that the file at `path` may have changed.
    mutating func add(_ path: FilePath) {
        switch self {
        case .none: self = .files([path])
        case .files(var files):
            files.insert(path)
            self = files.count > Self.mostFiles ? .anything : .files(files)
        case .anything: break
        }
    }
}
