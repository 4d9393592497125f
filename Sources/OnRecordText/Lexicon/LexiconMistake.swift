/// What is wrong with a file of a lexicon.
package struct LexiconMistake: Error, Equatable, CustomStringConvertible, Sendable {
    /// The name of the file.
    package let file: String
    /// The line, counted from 1; `nil` where the file as a whole is wrong.
    package let line: Int?
    /// What is wrong, to come after a colon.
    package let what: String

    package init(file: String, line: Int? = nil, what: String) {
        self.file = file
        self.line = line
        self.what = what
    }

    package var description: String { line.map { "\(file):\($0): \(what)" } ?? "\(file): \(what)" }
}
