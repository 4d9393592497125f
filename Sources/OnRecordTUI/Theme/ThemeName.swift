/// The themes that one can ask for. All of them leave the terminal its own background.
public enum ThemeName: String, CaseIterable, Sendable {
    /// As the terminal says that its background is; dark where it does not say.
    case auto
    /// For light text on a dark background.
    case dark
    /// For dark text on a light background.
    case light
    /// Without colours: bold, faint, underlined and reversed text.
    case mono
}
