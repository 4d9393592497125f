/// Writes rows of comma-separated values by RFC 4180.
///
/// A field that a spreadsheet would take for a formula gets an apostrophe before it: what stands in an article must not
/// run anywhere. Control characters become the signs of such.
struct CSVWriter {
    /// What was written, as UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Writes a row of `fields`; `nil` is an empty field.
    mutating func row(_ fields: [String?]) {
        bytes.append(contentsOf: fields.map(field).joined(separator: ",").utf8)
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private func field(_ value: String?) -> String {
        guard let value, let first = value.unicodeScalars.first else { return "" }
        let text = (Self.formulaStarts.contains(first) ? "'" : "") + VisibleText.piped(value)
        guard text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "," || $0 == " " }) else { return text }
        return "\"" + text.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    /// What starts a formula in a spreadsheet, white space that it skips included.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
}
