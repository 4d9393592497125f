/// What the lexicon knows about a form.
package struct WordEntry: Sendable {
    package var classes: WordClasses = []
    /// The verb that it belongs to.
    package var lemma = Lemma.none
    /// The complements with which that verb reports speech.
    package var complements: ReportingForms = []

    /// An empty entry.
    package init() {}
}
