import OnRecordLanguage
import OnRecordText

/// A quotation or a piece of indirect speech, seen alike.
public struct Statement: Hashable, Sendable {
    /// How it is given.
    public let kind: StatementKind
    /// Its index in `AnnotatedDocument.quotations`; of reported speech, in `AnnotatedDocument.indirect`.
    public let index: Int
    /// From its first opening mark to its last closing mark; of reported speech, its content.
    public let span: TextSpan
    /// Its words, without quotation marks, in one or more segments.
    public let segments: [TextSpan]
    /// Who says it; `nil` if nothing tells.
    public let speaker: Speaker?
    /// How well the speaker is identified.
    public let standing: SpeakerStanding
    /// The words that attribute it.
    public let cue: TextSpan?
    /// How sure its speaker is, from 0 to 1; 0 without one.
    public let confidence: Double

    /// How likely the speaker is right.
    public var level: CertaintyLevel { CertaintyLevel(confidence: confidence, standing: standing) }
}

extension AnnotatedDocument {
    /// The quotations and the indirect speech in the order of the text; quotations that repeat others are left out.
    public var statements: [Statement] {
        let quoted = quotations.indices.filter { quotations[$0].repeats == nil }.map { index in
            let (quotation, attribution) = (quotations[index], attribution(of: index))
            return Statement(
                kind: quotation.kind == .direct ? .direct : .fragment, index: index, span: quotation.span,
                segments: quotation.segments.map(\.words), speaker: attribution?.speaker, standing: standing(of: index),
                cue: attribution?.cue, confidence: attribution?.confidence ?? 0)
        }
        let reported = indirect.enumerated().map { index, speech in
            Statement(
                kind: .reported, index: index, span: speech.content, segments: [speech.content],
                speaker: speech.speaker, standing: standing(of: speech.speaker), cue: speech.cue,
                confidence: speech.confidence)
        }
        return (quoted + reported).sorted {
            ($0.span.start, $0.span.end, $0.index) < ($1.span.start, $1.span.end, $1.index)
        }
    }
}
