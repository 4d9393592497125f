/// The themes. None changes the terminal's own background.
public enum ThemeName: String, CaseIterable, Sendable {
    /// According to the background that the terminal reports; dark if it reports none.
    case auto
    /// For light text on a dark background.
    case dark
    /// For dark text on a light background.
    case light
    /// Without colours: bold, faint, underlined and reversed text.
    case mono
}
