import OnRecordCore
import Testing

@Suite("The command line")
struct OnRecordTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.write(
            "“Enough is enough,” Ed Royce said.\n\nMedieval\u{A0}violence has to stop.\n", to: "news/a.txt")
        try program.write("Nothing happened.\n", to: "news/b.txt")
    }

    @Test("without a terminal the articles are listed, in the order of their paths")
    func listing() throws {
        let run = try program.run("news")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(
            run.output.split(separator: "\n").map { $0.split(separator: "\t").first } == ["news/a.txt", "news/b.txt"])
        #expect(run.output.split(separator: "\n").allSatisfy { $0.filter { $0 == "\t" }.count == 5 })
        let sameWithDefault = try program.run()
        #expect(sameWithDefault.output.hasPrefix("news/a.txt\t"))
    }

    @Test("analyze prints a line an article")
    func analyze() throws {
        for threads in ["1", "4"] {
            let run = try program.run("analyze", "--format", "jsonl", "--threads", threads, "news")
            #expect(run.status == 0)
            let lines = run.output.split(separator: "\n")
            #expect(lines.map { $0.prefix(15) } == [#"{"id":"a.txt","#, #"{"id":"b.txt","#].map { $0 + "\"" })
        }
    }

    @Test("analyze takes word lists from a folder, and tells file and line of what is wrong in them")
    func lexicon() throws {
        try program.write("“Enough is enough,” Ed Royce burbled.\n", to: "a.txt")
        #expect(try program.run("analyze", "a.txt").output.contains(#""cue":null"#))
        let verbs = String(decoding: LexiconFile.verbs.builtIn.bytes, as: UTF8.self)
        try program.write(
            verbs.replacing("\nburst\t", with: "\nburble\t\tsayingCue\nburst\t"), to: "lists/verbs.tsv")
        let changed = try program.run("analyze", "--lexicon", "lists", "a.txt")
        #expect(changed.status == 0 && !changed.output.contains(#""cue":null"#))
        try program.write("# lemma\nsay\t\tsayingCue\nsay\t\tsayingCu\n", to: "lists/verbs.tsv")
        let twice = try program.run("analyze", "--lexicon", "lists", "a.txt")
        #expect(twice.status == 1 && twice.errors == "onrecord: lists/verbs.tsv:3: “say” is listed twice\n")
        try program.write("say\t\tsayingCu\n", to: "lists/verbs.tsv")
        let unknown = try program.run("analyze", "--lexicon", "lists", "a.txt")
        #expect(unknown.status == 1 && unknown.errors == "onrecord: lists/verbs.tsv:1: there is no class “sayingCu”\n")
        try program.write("say\tsayingCue\n", to: "other/verb.tsv")
        let other = try program.run("analyze", "--lexicon", "other", "a.txt")
        #expect(other.status == 1 && other.errors.hasPrefix("onrecord: other/verb.tsv: a lexicon has no such file"))
        #expect(try program.run("analyze", "--lexicon", "nowhere", "a.txt").status == 1)
    }

    @Test("search prints places as grep does, and says by its status whether there are any")
    func search() throws {
        let found = try program.run("search", "news", "medieval violence")
        #expect(found.status == 0 && found.output == "news/a.txt:3: Medieval violence has to stop.\n")
        let here = try program.run("search", "HAPPENED")
        #expect(here.output == "news/b.txt:1: Nothing happened.\n")
        let nothing = try program.run("search", "news", "dragons")
        #expect(nothing.status == 1 && nothing.output.isEmpty && nothing.errors == "onrecord: nothing found\n")
        #expect(try program.run("search", "news").status == 64)
        #expect(try program.run("search", "news", " ").status == 64)
        #expect(try program.run("search", "news", "-l", "violence OR happened").output == "news/a.txt\nnews/b.txt\n")
        let wrong = try program.run("search", "news", "a titel:x")
        #expect(wrong.status == 64 && wrong.errors.contains("unknown field “titel:”"))
        #expect(wrong.errors.contains("    a titel:x\n      ^^^^^^\n"))
    }

    @Test("a list of nothing is still a list, with a word on standard error")
    func nothing() throws {
        let quotes = try program.run("quotes", "news/b.txt", "--format", "json")
        #expect(quotes.status == 1 && quotes.output == "[\n]\n" && quotes.errors == "onrecord: no quotations\n")
        let speaker = try program.run("quotes", "news", "--speaker", "Nobody", "--format", "csv")
        #expect(speaker.status == 1 && speaker.errors == "onrecord: no quotations by anyone called “Nobody”\n")
        #expect(
            speaker.output == "file,line,title,outlet,published,updated,speaker,words,kind,cue,rule,"
                + "confidence,sure,mention,speaker_is,why,candidates\r\n")
        let entities = try program.run("entities", "news/b.txt", "--kind", "legislation")
        #expect(
            entities.status == 1 && entities.output.isEmpty && entities.errors == "onrecord: no legislation found\n")
    }

    @Test("what is left to do by hand is asked for by its kind, and the reason is given")
    func work() throws {
        try program.write(
            "“We met,” a spokesman said.\n\nNobody stood near.\n\nThere was rain.\n\n“Close it now, for the last time.”\n",
            to: "news/b.txt")
        let unknown = try program.run("quotes", "news", "--unattributed")
        #expect(unknown.status == 0 && unknown.output.hasPrefix("news/b.txt:7: speaker unknown\n"))
        #expect(
            unknown.output.hasSuffix("\n    why: it stands alone, and nothing before it says whose words these are\n"))
        let unnamed = try program.run("quotes", "news", "--unnamed", "--format", "csv")
        #expect(unnamed.output.split(separator: "\r\n").count == 2 && unnamed.output.contains("a spokesman"))
        #expect(try program.run("quotes", "news", "--unnamed", "--unattributed").output.contains("a spokesman"))
        let nothing = try program.run("quotes", "news", "--below", "0")
        #expect(nothing.status == 1 && nothing.errors == "onrecord: no such quotations\n")
    }

    @Test("quotations are asked for by their words, whom they are about, their date and their outlet")
    func matching() throws {
        try program.write(
            """
            Visas Refused

            From INTO

            Published May 3, 2018

            “We will refuse them visas,” said Nikki Haley. Haley said that Vladimir Putin was wrong.

            """, to: "news/c.txt")
        let visas = try program.run("quotes", "news", "--matching", "visas OR refuse")
        #expect(visas.status == 0 && visas.output.hasPrefix("news/c.txt:7: Nikki Haley\n"))
        #expect(visas.output.split(separator: "\n").count == 3)
        #expect(try program.run("quotes", "news", "--matching", "haley kind:reported").output.contains("(indirect)"))
        #expect(try program.run("quotes", "news", "--about", "putin", "--indirect").output.contains("was wrong"))
        #expect(try program.run("quotes", "news", "--since", "2018-05", "--matching", "visas").status == 0)
        let later = try program.run("quotes", "news", "--since", "2019")
        #expect(later.status == 1 && later.errors == "onrecord: no such quotations\n")
        #expect(try program.run("quotes", "news", "--outlet", "nowhere").status == 1)
    }

    @Test("a missing path is named, and the others are read all the same")
    func missing() throws {
        let run = try program.run("analyze", "nowhere", "news")
        #expect(run.status == 1 && run.errors == "onrecord: nowhere: no such file or folder\n")
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(try program.run("nowhere").errors == "onrecord: nowhere: no such file or folder\n")
        #expect(try program.run("--screen", "80x24", "nowhere").status == 1)
    }

    @Test("a folder without articles says what is looked for")
    func empty() throws {
        try program.write("x", to: "pictures/a.jpg")
        let run = try program.run("pictures")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(
            run.errors
                == "onrecord: pictures: no articles in this folder (looked for .txt, .text, .md "
                + "files and files without an extension)\n"
                + "onrecord: give another folder or files: onrecord PATH...; see onrecord --help\n")
    }

    @Test("a file that is no text is told of and stops nothing; an odd encoding is told of and read")
    func badFiles() throws {
        try program.write([0, 1, 2, 3, 0, 0], to: "news/binary.txt")
        try program.write([0x93] + Array("Caf".utf8) + [0xE9, 0x94], to: "news/old.txt")
        try program.write([], to: "news/void.txt")
        let run = try program.run("analyze", "news")
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n").count == 4)
        #expect(
            run.errors.split(separator: "\n").sorted() == [
                "onrecord: news/binary.txt: Not text: the file contains binary data.",
                "onrecord: news/old.txt: Not UTF-8: read as Windows-1252, so some letters may be wrong.",
                "onrecord: news/void.txt: The file is empty.",
            ])
        #expect(try program.run("news").output.split(separator: "\n").count == 5)
    }

    @Test("control characters in names and texts are shown as signs")
    func controls() throws {
        try program.write("Title \u{1B}]0;pwned\u{7}\n", to: "odd/a\u{1B}[31m\n.txt")
        let run = try program.run("odd")
        #expect(run.output.hasPrefix("odd/a␛[31m␊.txt\t"))
        #expect(run.output.contains("Title ␛]0;pwned␇"))
        #expect(!run.output.unicodeScalars.contains("\u{1B}"))
        let option = try program.run("--\u{1B}[2J")
        #expect(option.status == 64 && option.errors.contains("␛[2J") && !option.errors.contains("\u{1B}"))
        #expect(try program.run("gone\u{1B}[2J").errors == "onrecord: gone␛[2J: no such file or folder\n")
    }

    @Test("a folder called like a command is read by way of ./")
    func commandNames() throws {
        try program.write("x", to: "quotes/a.txt")
        #expect(try program.run("./quotes").output.hasPrefix("./quotes/a.txt\t"))
    }

    @Test(
        "help, version and mistakes have their statuses",
        arguments: [
            (["--help"], 0, "onrecord search seeds 'medieval violence'"), (["--version"], 0, "0.1.0"),
            (["quotes", "--help"], 0, "--speaker"),
            (["quotes", "--below", "2"], 64, "give a number from 0 to 1"),
            (["chart", "voices", "--theme", "mono"], 64, "'mono'"),
            (["quotes", "--help"], 0, "--unattributed"),
            (["quotes", "--matching", "(a", "."], 64, "missing closing parenthesis"),
            (["quotes", "--since", "May", "."], 64, "'May'"),
            (["--nonsense"], 64, "Unknown option '--nonsense'"), (["--keys", "j"], 64, "--keys needs --screen"),
            (["--screen", "80"], 64, "--screen"),
            (["--svg"], 64, "--svg needs --screen"), (["--theme", "pink"], 64, "pink"),
            (["--screen", "80x24", "--keys", "<Foo>"], 64, "there is no key <Foo>"),
            (["analyze", "--threads", "0"], 64, "--threads takes a positive number"),
            (["entities", "--kind", "dragon"], 64, "dragon"),
        ])
    func statuses(arguments: [String], status: Int32, words: String) throws {
        let run = try program.run(arguments)
        #expect(run.status == status)
        #expect((status == 0 ? run.output : run.errors).contains(words))
    }

    @Test("the screen is printed at its size")
    func screen() throws {
        let run = try program.run("--screen", "60x20", "--keys", "j", "news")
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 21)
    }
}
