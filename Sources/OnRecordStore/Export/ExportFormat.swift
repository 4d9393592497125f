/// A form in which a view can be written to a file.
public enum ExportFormat: String, Sendable, CaseIterable {
    case markdown = "md"
    case csv
    case json
    case text = "txt"

    /// The form that a file's ending asks for; `nil` where it asks for none of them.
    public init?(ending path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }
}
