import OnRecordCore
import TestSupport
import Testing

@Suite("Query")
struct QueryTests {
    private func root(_ text: String) throws -> QueryNode { try Query(parsing: text).root }

    private func words(_ text: String, in scope: SearchScope = .anywhere) throws -> QueryNode {
        .words(try #require(WordSequence(text)), in: scope)
    }

    @Test("words side by side all have to be there; OR binds more loosely, - and NOT more tightly")
    func binding() throws {
        let (a, b, c) = (try words("a"), try words("b"), try words("c"))
        #expect(try root("a b") == .all([a, b]))
        #expect(try root("a AND b") == .all([a, b]))
        #expect(try root("a b OR c") == .any([.all([a, b]), c]))
        #expect(try root("a (b OR c)") == .all([a, .any([b, c])]))
        #expect(try root("a -b NOT c") == .all([a, .not(b), .not(c)]))
        #expect(try root("-(a b)") == .not(.all([a, b])))
    }

    @Test("quotation marks, dashes, case and accents have no say in what a phrase is")
    func phrases() throws {
        let phrase = try words("medieval violence")
        for text in [
            "\"medieval violence\"", "“Medieval  Violence”", "„médiéval violence“", "«medieval—violence»",
            "medieval-violence",
        ] {
            #expect(try root(text) == phrase, "\(text)")
        }
        #expect(try root("a –b") == .all([try words("a"), .not(try words("b"))]))
        #expect(try root("don’t") == words("don t"))
        #expect(try root("a - b") == .all([try words("a"), try words("b")]), "a dash alone is punctuation")
    }

    @Test("an asterisk ends a prefix, a tilde allows other letters")
    func forms() throws {
        #expect(try root("gov*") == .words(try #require(WordSequence("gov", isPrefix: true)), in: .anywhere))
        #expect(
            try root("\"human righ\"*")
                == .words(try #require(WordSequence("human righ", isPrefix: true)), in: .anywhere))
        #expect(try root("lehtinen~") == root("lehtinen~1"))
        #expect(try root("Lehtinen~2") == .words(try #require(WordSequence("lehtinen", changes: 2)), in: .anywhere))
    }

    @Test("a tilde allows more letters in long words, and none in short ones")
    func fuzzy() throws {
        let words = try #require(WordSequence("Ros-Lehtinen of", changes: 1)).words
        #expect(words == [.init("ros", .fuzzy(1)), .init("lehtinen", .fuzzy(2)), .init("of", .exact)])
    }

    @Test("NEAR takes words, phrases and a distance, which is 10 where none is given")
    func near() throws {
        let (a, bc) = (try #require(WordSequence("a")), try #require(WordSequence("b c")))
        #expect(try root("NEAR(a “b c”, 5)") == .near([a, bc], within: 5, in: .anywhere))
        #expect(try root("NEAR(a \"b c\")") == .near([a, bc], within: 10, in: .anywhere))
        #expect(try root("near(a b)") == .all([try words("near"), .all([try words("a"), try words("b")])]))
    }

    @Test("fields take a word, a phrase or a group")
    func fields() throws {
        #expect(try root("title:flood") == words("flood", in: .title))
        #expect(try root("TITLE:flood") == words("flood", in: .title))
        #expect(
            try root("title:(flood OR storm)")
                == .any([try words("flood", in: .title), try words("storm", in: .title)]))
        #expect(try root("outlet:\"NBC Out\"") == words("nbc out", in: .outlet))
        #expect(
            try root("said:Haley about:“Vladimir Putin”")
                == .all([
                    .said(try #require(NamePattern("haley"))), .about(try #require(NamePattern("vladimir putin"))),
                ]))
        #expect(
            try root("said:(haley OR putin)")
                == .any([.said(try #require(NamePattern("haley"))), .said(try #require(NamePattern("putin")))]))
        #expect(try root("file:/a-b/c:d*.txt") == .file(try #require(PathPattern("/a-b/c:d*.txt"))))
        #expect(try root("-title:x") == .not(try words("x", in: .title)))
        #expect(try root("at 10:30 https://a.b note: c").parts.count == 5)
    }

    @Test("in: says where the words beside it stand, and leaves others alone")
    func scopes() throws {
        #expect(try root("in:quotes a title:b") == .all([try words("a", in: .quotes), try words("b", in: .title)]))
        #expect(try root("a in:body OR b") == .any([try words("a", in: .body), try words("b")]))
        #expect(try root("(a OR b) in:title") == .any([try words("a", in: .title), try words("b", in: .title)]))
    }

    @Test("dates are years, months, days, ranges or none")
    func dates() throws {
        let cases: [(String, DatePeriod)] = [
            ("2017", .days(from: 20_170_101, to: 20_171_231)), ("2017-05", .days(from: 20_170_501, to: 20_170_531)),
            ("2017-5-3", .days(from: 20_170_503, to: 20_170_503)),
            ("2017-05..2017-07", .days(from: 20_170_501, to: 20_170_731)),
            ("2017-05..", .days(from: 20_170_501, to: nil)), ("..2016", .days(from: nil, to: 20_161_231)),
            ("2017…2018", .days(from: 20_170_101, to: 20_181_231)), ("none", .undated),
        ]
        for (text, period) in cases { #expect(try root("date:\(text)") == .dated(period), "\(text)") }
    }

    @Test("a pattern keeps its escaped slashes and knows where it stands")
    func patterns() throws {
        #expect(
            try root(#"a /b\/c (d)/"#)
                == .all([try words("a"), .pattern(QueryPattern(#"b\/c (d)"#, offset: 3), in: .anywhere)]))
    }

    @Test(
        "what is wrong is said, with the place in bytes, and whether more typing may mend it",
        arguments: [
            ("", 0, 0, true, "no word to search for"), ("!!", 0, 2, true, "no word to search for"),
            ("é \"b", 3, 4, true, "closing quotation mark"), ("(a", 0, 1, true, "closing parenthesis"),
            ("a)", 1, 2, false, "unmatched closing"), ("()", 0, 2, true, "no word to search for"),
            ("a OR", 4, 4, true, "OR needs something after it"), ("OR a", 0, 2, false, "OR needs something before it"),
            ("(a OR) b", 5, 6, false, "OR needs something after it"), ("a -", 0, 0, false, ""),
            ("NOT", 3, 3, true, "NOT needs something after it"),
            ("AND a", 0, 3, false, "AND needs something before it"),
            ("g*v", 0, 3, false, "only at the end"), ("*", 0, 1, false, "needs the start"),
            ("a~7", 0, 3, false, "1 or 2"), ("/a", 0, 1, true, "closing slash"),
            ("titel:x", 0, 6, false, "unknown field “titel:”; the fields are title: outlet:"),
            ("title:", 0, 6, true, "title: needs"), ("a title: b", 2, 8, false, "title: needs"),
            ("in:quo a", 3, 6, false, "unknown place “quo”"), ("a in:quo", 5, 8, true, "unknown place “quo”"),
            ("in:quotes", 0, 9, true, "needs words to search for"),
            ("date:2017-13", 5, 12, false, "no such month: “13”"),
            ("date:20", 5, 7, true, "a date is a year"), ("date:may", 5, 8, false, "a date is a year"),
            ("date:2018..2017", 5, 15, false, "ends before it begins"), ("date:..", 5, 7, true, "a range needs a date"),
            ("date:2017-02-40", 5, 15, false, "no such day: “40”"), ("NEAR(a)", 0, 5, false, "at least two words"),
            ("NEAR(a b", 0, 5, true, "closing parenthesis"), ("NEAR(a b, x)", 10, 11, false, "greatest distance"),
            ("NEAR(a (b))", 7, 8, false, "not allowed here"), ("said:!", 5, 6, true, "no word to search for"),
            ("-in:body a", 1, 4, false, "negated"),
        ])
    func errors(_ text: String, _ start: Int, _ end: Int, _ isUnfinished: Bool, _ message: String) {
        guard !message.isEmpty else {
            #expect(throws: Never.self) { try Query(parsing: text) }
            return
        }
        do {
            let query = try Query(parsing: text)
            Issue.record("\(text) is understood as \(query.root)")
        } catch {
            #expect(error.message.contains(message), "\(text): \(error.message)")
            #expect(error.span == TextSpan(start, end) && error.isUnfinished == isUnfinished, "\(text): \(error)")
        }
    }

    @Test(
        "1,000 random queries are understood or explained, the place within them", arguments: Seeds.first(1, of: 20))
    func anything(seed: UInt64) {
        let pieces = [
            "a", "Lehtinen", "OR", "AND", "NOT", "NEAR(", "(", ")", "\"", "“", "”", "-", "–", "*", "~", "~1", "/", "\\",
            ":",
            "title:", "said:", "in:", "in:quotes", "date:", "2017-05", "..", "file:", ",", "5", " ", "  ", "é", "日本",
            "😀",
            "\u{0}", "\u{301}", "\n", "\u{202E}", "\u{E000}", "'", "’",
        ]
        var random = SeededGenerator(seed: seed)
        var understood = 0
        for _ in 0..<1_000 {
            let count = Int.random(in: 0...14, using: &random)
            let text = (0..<count).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)] + (Bool.random(using: &random) ? " " : "")
            }.joined()
            do {
                let query = try Query(parsing: text)
                #expect(query.text == text)
                understood += 1
            } catch {
                #expect(!error.message.isEmpty && error.span.end <= text.utf8.count, "\(text)")
            }
        }
        #expect(understood > 100)
    }

    @Test("what is nested or goes on beyond all measure is refused")
    func limits() {
        for text in [
            String(repeating: "(", count: 3_000),
            String(repeating: "-", count: 10) + String(repeating: "NOT ", count: 900) + "a",
            String(repeating: "a ", count: 1_500), String(repeating: "a", count: 5_000),
        ] {
            #expect(throws: QueryError.self) { try Query(parsing: text) }
        }
    }
}
