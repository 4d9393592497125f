import CPCRE2
import OnRecordCore

/// A regular expression as typed, matched with PCRE2 under limits on what a match may cost.
final class RegularExpression: @unchecked Sendable {
    /// What came of looking for it in one text.
    struct Outcome {
        /// Where it matches, in the order of the text and without overlaps; empty matches are left out.
        var spans: [TextSpan] = []
        /// Whether a limit was hit, so that there may be more.
        var isCut = false
        /// Whether that limit was the time.
        var hasRunOut = false
    }

    // Never changed once made, so that threads may share it; each search has a match block of its own.
    private let code: OpaquePointer
    private let limits: OpaquePointer

    /// So many steps may one match take: a few hundredths of a second.
    private static let matchLimit: UInt32 = 1_000_000
    /// Kibibytes of memory that one match may take.
    private static let heapLimit: UInt32 = 20_000

    /// Compiles `pattern`; throws what is wrong with it, and where in the query.
    init(_ pattern: QueryPattern) throws(QueryError) {
        var number: Int32 = 0
        var offset = 0
        let options =
            UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_CASELESS) | UInt32(PCRE2_MULTILINE)
            | UInt32(PCRE2_NEVER_BACKSLASH_C)
        let bytes = Array(pattern.text.utf8)
        guard
            let code = bytes.withUnsafeBufferPointer({
                pcre2_compile_8($0.baseAddress, $0.count, options, &number, &offset, nil)
            })
        else {
            let place = pattern.offset + min(offset, bytes.count)
            throw QueryError("invalid regular expression: \(Self.words(number))", at: TextSpan(place, place))
        }
        guard let limits = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(code)
            throw QueryError(
                "out of memory compiling this regular expression", at: TextSpan(pattern.offset, pattern.offset))
        }
        pcre2_set_match_limit_8(limits, Self.matchLimit)
        pcre2_set_heap_limit_8(limits, Self.heapLimit)
        // Where it cannot be compiled further it is interpreted.
        _ = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
        self.code = code
        self.limits = limits
    }

    deinit {
        pcre2_match_context_free_8(limits)
        pcre2_code_free_8(code)
    }

    /// Where it matches in `text`, valid UTF-8; the first match alone where `onlyFirst`. No match begins after `end`: a
    /// text may have as many empty matches as letters.
    func search(_ text: [UInt8], onlyFirst: Bool = false, until end: ContinuousClock.Instant? = nil) -> Outcome {
        guard let block = pcre2_match_data_create_8(1, nil) else { return Outcome(isCut: true) }
        defer { pcre2_match_data_free_8(block) }
        return text.withUnsafeBufferPointer { text in
            var outcome = Outcome()
            var start = 0
            while start <= text.count {
                if let end, ContinuousClock.now >= end {
                    outcome.isCut = true
                    outcome.hasRunOut = true
                    break
                }
                let status = pcre2_match_8(
                    code, text.baseAddress, text.count, start, UInt32(PCRE2_NO_UTF_CHECK), block, limits)
                guard status >= 0 else {
                    outcome.isCut = status != PCRE2_ERROR_NOMATCH
                    break
                }
                guard let ends = pcre2_get_ovector_pointer_8(block) else { break }
                // \K may put the beginning of a match behind its end.
                let span = TextSpan(min(ends[0], ends[1]), ends[1])
                if !span.isEmpty { outcome.spans.append(span) }
                if onlyFirst, !span.isEmpty { break }
                start = max(span.end, start)
                if span.isEmpty { start = Self.nextScalar(after: start, in: text) }
            }
            return outcome
        }
    }

    private static func nextScalar(after offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var next = offset + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private static func words(_ number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(number, &buffer, buffer.count)
        return String(decoding: buffer.prefix(count > 0 ? Int(count) : 0), as: UTF8.self)
    }
}
