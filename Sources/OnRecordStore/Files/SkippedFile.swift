/// Something in a folder that was opened that is not read as an article, and why.
public struct SkippedFile: Hashable, Sendable {
    /// Why it is not read.
    public enum Reason: Hashable, Sendable {
        /// Its name ends otherwise than those of articles: in this, without the dot. Untrusted, like any file name.
        case ending(String)
        /// Its name begins with a dot.
        case hidden
        /// It is a symbolic link to something outside the folder.
        case linkOutside
        /// It is a symbolic link to a folder.
        case linkToFolder
        /// It is another name of a file that is read.
        case otherName
        /// It is a pipe.
        case pipe
        /// It is a device or a socket.
        case device

        /// The reason in words.
        public var words: String {
            switch self {
            case .ending(let ending): "not a text file: .\(ending)"
            case .hidden: "hidden"
            case .linkOutside: "a link out of the folder; --follow-links follows it"
            case .linkToFolder: "a link to a folder; --follow-links follows it"
            case .otherName: "another name of a file that is read"
            case .pipe: "a pipe"
            case .device: "a device or socket"
            }
        }

        /// What a file with this reason is called where such are counted.
        fileprivate var group: String {
            switch self {
            case .ending(let ending): ".\(ending)"
            case .hidden: "hidden file"
            case .linkOutside, .linkToFolder: "link"
            case .otherName: "duplicate"
            case .pipe: "pipe"
            case .device: "device"
            }
        }
    }

    /// The path to it. Untrusted, like any file name.
    public let path: String
    /// Why it is not read.
    public let reason: Reason

    /// The file at `path`, not read because of `reason`.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

extension Sequence<SkippedFile> {
    /// How many there are of each kind, the most first: "30 .pdf, 5 links, 1 pipe". Hidden ones are not counted.
    public var summary: String {
        var counts: [String: Int] = [:]
        for file in self where file.reason != .hidden { counts[file.reason.group, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            "\($0.value) \($0.key)" + ($0.value == 1 || $0.key.first == "." ? "" : "s")
        }
        .joined(separator: ", ")
    }
}
