import OnRecordStore

extension CSVWriter {
    /// A writer for standard output.
    init() { self.init { VisibleText.line($0, on: .output) } }
}
