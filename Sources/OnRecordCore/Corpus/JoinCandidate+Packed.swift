import OnRecordLanguage
import OnRecordText

// The stored form of a candidate.
extension JoinCandidate {
    /// Writes everything but the reference.
    public func write(to writer: inout ByteWriter) {
        writer.write(EntityKind.allCases.firstIndex(of: kind) ?? 0)
        writer.write(name)
        writer.write(isNamed ? 1 : 0)
        writer.write(Gender.allCases.firstIndex(of: gender) ?? 0)
        writer.write(mentionCount)
        writer.write(nameCount)
        writer.write(forms) { writer, form in
            writer.write(form.text)
            writer.write(form.count)
            writer.write(MentionReason.allCases.firstIndex(of: form.reason) ?? 0)
        }
        writer.write(roles) { $0.write($1) }
        writer.write(Int(fingerprint >> 32))
        writer.write(Int(fingerprint & 0xFFFF_FFFF))
        writer.write(place)
    }

    /// Reads what `write(to:)` wrote.
    public init(_ reference: EntityReference, from reader: inout ByteReader) {
        self.init(
            reference: reference, kind: Self.one(of: EntityKind.allCases, reader.number()), name: reader.text(),
            isNamed: reader.number() != 0, gender: Self.one(of: Gender.allCases, reader.number()),
            mentionCount: reader.number(), nameCount: reader.number(),
            forms: reader.list { reader in
                Form(
                    text: reader.text(), count: reader.number(),
                    reason: Self.one(of: MentionReason.allCases, reader.number()))
            },
            roles: reader.list { $0.text() },
            fingerprint: UInt64(UInt32(truncatingIfNeeded: reader.number())) << 32
                | UInt64(UInt32(truncatingIfNeeded: reader.number())),
            place: reader.number())
    }

    private static func one<Value>(of values: [Value], _ index: Int) -> Value { values[min(index, values.count - 1)] }
}
