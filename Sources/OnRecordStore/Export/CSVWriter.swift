/// Writes rows of comma-separated values by RFC 4180.
///
/// A field that a spreadsheet would take for a formula gets an apostrophe before it: what stands in an article must not
/// run anywhere. Where semicolons separate fields, as they do for spreadsheets in half of Europe, what follows one within a
/// field could be taken for a formula too, and gets one as well. Control characters become the signs of such.
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
        var text = String.UnicodeScalarView()
        // A tab and a new line are signs by now.
        if Self.skipped.contains(first) { text.append("'") }
        var isStart = true
        for scalar in visible(value).unicodeScalars {
            if isStart, Self.formulaStarts.contains(scalar) { text.append("'") }
            isStart = scalar == ";" || (isStart && scalar == " ")
            text.append(scalar)
        }
        guard text.contains(where: { Self.quoted.contains($0) }) else { return String(text) }
        return "\"" + text.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    /// What starts a formula in a spreadsheet.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    /// White space that a spreadsheet skips before one.
    private static let skipped: Set<Unicode.Scalar> = ["\t", "\r", "\n"]
    /// What a field is put in quotation marks for.
    private static let quoted: Set<Unicode.Scalar> = ["\"", ",", " ", ";"]
}
