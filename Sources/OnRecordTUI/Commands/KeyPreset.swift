/// A set of default keys.
public enum KeyPreset: String, Sendable, CaseIterable {
    case vi, less, emacs

    /// Its keys.
    var table: KeyTable {
        switch self {
        case .vi: .vi
        case .less: .less
        case .emacs: .emacs
        }
    }
}
