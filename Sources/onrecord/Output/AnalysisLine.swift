import OnRecordCore
import OnRecordStore

/// One article's analysis as one line of JSON. Offsets are in code points of the article's file.
///
/// A class: each closure below holds it.
final class AnalysisLine {
    private let article: AnnotatedDocument
    private let codePoints: CodePointMap
    private let identifiers: [String]

    /// The line of `article`, the file of which has characters that its text has not, at `omissions`.
    init(_ article: AnnotatedDocument, omissions: [TextOmission] = []) {
        self.article = article
        identifiers = article.quotationIdentifiers
        codePoints = CodePointMap(article.document.text.utf8, omissions: omissions)
    }

    /// The line with its newline, as UTF-8.
    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("id", article.document.name)
            if !article.document.authors.isEmpty {
                json.key("authors")
                json.array { json in
                    for author in article.document.authors {
                        json.object { json in
                            offsets(author, &json)
                            json.member("name", article.document.text.words(author))
                        }
                    }
                }
            }
            json.key("quotes")
            json.array(quotes)
            json.key("entities")
            json.array(entities)
            json.key("indirect")
            json.array(indirect)
            json.key("chains")
            json.array(chains)
        }
        json.endLine()
        return json.bytes
    }

    private func quotes(_ json: inout JSONWriter) {
        for (index, quotation) in article.quotations.enumerated() {
            let candidates = article.candidates(of: index)
            for segment in quotation.segments {
                quote(segment, of: quotation, at: index, candidates, &json)
            }
        }
    }

    private func quote(
        _ segment: Quotation.Segment, of quotation: Quotation, at index: Int, _ candidates: [Candidate],
        _ json: inout JSONWriter
    ) {
        json.object { json in
            offsets(segment.words, &json)
            json.member("quotation", quotation.repeats ?? index)
            json.member("type", quotation.kind.rawValue)
            json.key("speaker")
            speaker(of: quotation, &json)
            json.key("cue")
            place(quotation.attribution?.cue, &json)
            json.member("rule", quotation.attribution?.rule.wording)
            sureness(article.attribution(of: index)?.confidence, article.level(of: index), &json)
            json.member("id", identifiers[index])
            json.member("state", quotation.attribution?.state.rawValue)
            list(candidates, &json)
        }
    }

    private func list(_ candidates: [Candidate], _ json: inout JSONWriter) {
        guard !candidates.isEmpty else { return }
        json.key("candidates")
        json.array { json in
            for candidate in candidates {
                json.object { json in
                    words(candidate.mention, &json)
                    json.member("name", article.entities[candidate.entity].name)
                    json.member("why", candidate.reason.wording)
                }
            }
        }
    }

    private func speaker(of quotation: Quotation, _ json: inout JSONWriter) {
        guard let speaker = quotation.attribution?.speaker else { return json.null() }
        json.object { json in
            // A pull quote has no words of its own that name its speaker.
            if let mention = quotation.repeats == nil ? speaker.mention : nil {
                words(mention, &json)
            } else {
                json.member("start", -1)
                json.member("end", -1)
                json.member("text", "")
            }
            json.member("name", speaker.name)
        }
    }

    private func indirect(_ json: inout JSONWriter) {
        for speech in article.indirect {
            json.object { json in
                offsets(speech.content, &json)
                json.key("speaker")
                json.object { json in
                    if let mention = speech.speaker.mention { words(mention, &json) }
                    json.member("name", speech.speaker.name)
                }
                json.key("cue")
                place(speech.cue, &json)
                json.member("rule", speech.rule.wording)
                let level = CertaintyLevel(
                    confidence: speech.confidence, standing: article.standing(of: speech.speaker))
                sureness(speech.confidence, level, &json)
            }
        }
    }

    /// How sure the speaker's name is: a figure and a word, or null for both if no speaker is known.
    private func sureness(_ confidence: Double?, _ level: CertaintyLevel, _ json: inout JSONWriter) {
        json.member("confidence", level == .unknown ? nil : confidence)
        json.member("sure", level == .unknown ? nil : level.rawValue)
    }

    private func place(_ span: TextSpan?, _ json: inout JSONWriter) {
        guard let span else { return json.null() }
        json.object { words(span, &$0) }
    }

    private func entities(_ json: inout JSONWriter) {
        for mention in article.mentions where mention.kind == .proper && article.entities.indices ~= mention.entity {
            let entity = article.entities[mention.entity]
            json.object { json in
                offsets(mention.span, &json)
                json.member("type", entity.kind.rawValue)
                json.member("name", entity.name)
            }
        }
    }

    private func chains(_ json: inout JSONWriter) {
        for entity in article.entities {
            json.object { json in
                json.member("name", entity.name)
                json.member("type", entity.kind.rawValue)
                json.key("mentions")
                json.array { json in
                    for mention in entity.mentions where article.mentions.indices ~= mention {
                        json.object { json in
                            offsets(article.mentions[mention].span, &json)
                            json.member("certainty", article.mentions[mention].certainty)
                        }
                    }
                }
            }
        }
    }

    private func words(_ span: TextSpan, _ json: inout JSONWriter) {
        offsets(span, &json)
        json.key("text")
        json.string(utf8: article.document.text.utf8[span.range])
    }

    private func offsets(_ span: TextSpan, _ json: inout JSONWriter) {
        json.member("start", codePoints[span.start])
        json.member("end", codePoints[span.end])
    }
}
