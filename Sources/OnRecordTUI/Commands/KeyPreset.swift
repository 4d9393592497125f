/// Whose keys the reader has.
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
