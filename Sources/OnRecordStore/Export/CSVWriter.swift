/// Writes rows of comma-separated values by RFC 4180.
///
/// A field that a spreadsheet would take for a formula gets an apostrophe before it: what stands in an article must not
/// run anywhere. Control characters become the signs of such.
public struct CSVWriter {
    /// What was written, as UTF-8.
    public private(set) var bytes: [UInt8] = []
    private let visible: (String) -> String

    /// A writer of fields that go through `visible` first.
    public init(visible: @escaping (String) -> String) {
        self.visible = visible
    }

    /// Writes a row of `fields`; `nil` is an empty field.
    public mutating func row(_ fields: [String?]) {
        bytes.append(contentsOf: fields.map(field).joined(separator: ",").utf8)
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private func field(_ value: String?) -> String {
        guard let value, let first = value.unicodeScalars.first else { return "" }
        let text = (Self.formulaStarts.contains(first) ? "'" : "") + visible(value)
        guard text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "," || $0 == " " }) else { return text }
        return "\"" + text.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    /// What starts a formula in a spreadsheet, white space that it skips included.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
}
