import OnRecordLanguage
import OnRecordText

/// Selects files by a part of their path, in which `*` matches anything, ignoring case and accents.
public struct PathPattern: Hashable, Sendable {
    /// The parts between the asterisks, folded, in order; never empty.
    public let parts: [String]

    /// The pattern for `text`; `nil` if it consists only of asterisks.
    public init?(_ text: String) {
        let parts = FoldedText.string(of: text).split(separator: "*").map(String.init)
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    /// Whether `path` matches.
    public func accepts(_ path: String) -> Bool {
        let folded = FoldedText.bytes(of: Array(path.utf8))
        var start = 0
        for part in parts {
            guard let found = ByteSearch.first(Array(part.utf8), in: folded, from: start) else { return false }
            start = found + part.utf8.count
        }
        return true
    }
}
