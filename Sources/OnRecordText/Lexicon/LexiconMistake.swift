/// A mistake in a lexicon's file.
package struct LexiconMistake: Error, Equatable, CustomStringConvertible, Sendable {
    /// The name of the file.
    package let file: String
    /// The line, counted from 1; `nil` for the file as a whole.
    package let line: Int?
    /// What is wrong, to follow a colon.
    package let what: String

    package init(file: String, line: Int? = nil, what: String) {
        self.file = file
        self.line = line
        self.what = what
    }

    package var description: String { line.map { "\(file):\($0): \(what)" } ?? "\(file): \(what)" }
}
