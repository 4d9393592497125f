/// What the lexicon knows of a form.
package struct WordEntry: Sendable {
    package var classes: WordClasses = []
    /// The verb that it is a form of.
    package var lemma = Lemma.none
    /// How that verb reports speech.
    package var complements: ReportingForms = []

    /// Nothing.
    package init() {}
}
