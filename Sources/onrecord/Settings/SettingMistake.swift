/// A problem in the settings file.
struct SettingMistake: CustomStringConvertible {
    /// The line of the file, counted from 1; `nil` for the file as a whole.
    let line: Int?
    /// What is wrong.
    let message: String

    /// ":3: what is wrong", to follow the name of the file.
    var description: String { (line.map { ":\($0)" } ?? "") + ": " + message }
}
