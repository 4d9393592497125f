import ArgumentParser
import OnRecordStore
import OnRecordTUI

/// The theme that the environment asks for.
enum ThemeSetting {
    /// The value of $ONRECORD_THEME; `nil` where it is not set.
    ///
    /// - Throws: `ValidationError` where it names no theme.
    static func fromEnvironment() throws -> ThemeName? {
        guard let name = Environment.value("ONRECORD_THEME") else { return nil }
        guard let theme = ThemeName(rawValue: name) else {
            let names = ThemeName.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                "$ONRECORD_THEME is \(VisibleText.line(name, on: .error)); it must be one of: \(names).")
        }
        return theme
    }
}
