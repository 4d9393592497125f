/// Something in the file of settings that does not hold.
struct SettingMistake: CustomStringConvertible {
    /// The line of the file, counted from 1; `nil` where it is the file as a whole.
    let line: Int?
    /// What is wrong.
    let message: String

    /// ":3: what is wrong", to stand behind the file's name.
    var description: String { (line.map { ":\($0)" } ?? "") + ": " + message }
}
