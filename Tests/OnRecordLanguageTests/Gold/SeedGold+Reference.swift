import OnRecordLanguage
import OnRecordText

extension SeedGold {
    /// A pronoun or a description, and whom it stands for.
    struct Reference: Sendable {
        /// Where it stands.
        let span: TextSpan
        /// The full name.
        let person: String
    }
}
