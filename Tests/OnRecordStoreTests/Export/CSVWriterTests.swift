import Testing

@testable import OnRecordStore

@Suite("CSVWriter")
struct CSVWriterTests {
    @Test(
        "a field is quoted where RFC 4180 asks for it, and never a formula",
        arguments: [
            ("plain", "plain"), ("", ""), (nil, ""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two words", "\"two words\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"),
            ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
            (" =1", "\" '=1\""), ("a; =1;b", "\"a; '=1;b\""), ("no;-)", "\"no;'-)\""), ("a;b", "\"a;b\""),
            ("a=b", "a=b"),
            ("a\u{202E}b\u{2028}c\u{2066}", "a\u{FFFD}b␤c\u{FFFD}"), ("\t=1", "'␉=1"), ("a\r\nb", "a␍␊b"),
            ("a\u{1B}[31m", "a␛[31m"),
        ] as [(String?, String)])
    func fields(value: String?, expected: String) {
        var csv = CSVWriter(visible: VisibleSigns.shown)
        csv.row([value, "x"])
        #expect(String(decoding: csv.bytes, as: UTF8.self) == expected + ",x\r\n")
    }
}
