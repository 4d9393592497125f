import Testing

@testable import OnRecordText

@Suite("ByteWriter and ByteReader")
struct ByteWriterTests {
    @Test("what was written is read back")
    func roundTrip() {
        let numbers = [0, 1, 127, 128, 300, 1 << 40, .max]
        var writer = ByteWriter()
        for number in numbers { writer.write(number) }
        writer.write("Élan \0 “x”")
        writer.write(TextSpan(7, 19))
        writer.write(nil as Int?) { $0.write($1) }
        writer.write(["a", ""]) { $0.write($1) }
        var reader = ByteReader(writer.bytes)
        #expect(numbers.map { _ in reader.number() } == numbers)
        #expect(reader.text() == "Élan \0 “x”" && reader.span() == TextSpan(7, 19))
        #expect(reader.optional { $0.number() } == nil)
        #expect(reader.list { $0.text() } == ["a", ""])
        #expect(reader.number() == 0 && reader.text().isEmpty && reader.list { $0.number() }.isEmpty)
    }

    @Test("damaged bytes give something, and never trap", arguments: 0..<200)
    func damaged(seed: Int) {
        var state = UInt64(seed)
        let bytes = (0..<40).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        var reader = ByteReader(bytes)
        #expect(reader.list { ($0.text(), $0.span(), $0.optional { $0.number() }) }.count <= 40)
        #expect(reader.number() >= 0)
    }
}
