import Testing

@testable import onrecord

@Suite("VisibleText")
struct VisibleTextTests {
    @Test("in a pipe, controls become signs and all other text stays as it is")
    func piped() {
        #expect(VisibleText.piped("é “x”\u{A0}👩‍👩‍👧") == "é “x”\u{A0}👩‍👩‍👧")
        #expect(VisibleText.piped("a\u{202E}b\u{2028}c\u{2029}\u{2069}\u{61C}") == "a\u{FFFD}b␤c␤\u{FFFD}\u{FFFD}")
        #expect(VisibleText.piped("a\u{1B}]0;x\u{7}\n\t\u{7F}\u{9B}31m") == "a␛]0;x␇␊␉␡\u{FFFD}31m")
    }
}
