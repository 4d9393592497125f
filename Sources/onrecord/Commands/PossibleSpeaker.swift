import OnRecordCore
import OnRecordStore

/// A possible speaker of a quotation, as they are printed.
struct PossibleSpeaker {
    /// Their name in the article.
    let name: String
    /// The line of the file that brings them in, counted from 1.
    let line: Int
    /// Why it may be they: "named in the same sentence".
    let reason: String

    /// Those who may have said the quotation with index `quotation`, the likeliest first.
    static func of(_ quotation: Int, in article: AnnotatedDocument, _ lines: LineIndex) -> [PossibleSpeaker] {
        article.candidates(of: quotation).map { candidate in
            PossibleSpeaker(
                name: article.entities[candidate.entity].name,
                line: lines.line(at: candidate.mention.start), reason: candidate.reason.wording)
        }
    }
}
