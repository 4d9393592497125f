import Foundation
import TestSupport
import Testing

@Suite("onrecord index")
struct IndexCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
        for number in 0..<Self.articles { try write(number, version: 0) }
    }

    private static let articles = 60
    private static let kills = 6

    /// Writes an article in which people of the others speak again, under other forms of their names.
    private func write(_ number: Int, version: Int) throws {
        let people = ["Ed Royce", "Ann Field", "Ramzan Kadyrov", "Zoe Hill", "Tom Marsh", "Peter van Dam", "Ann Royce"]
        let (first, second) = (people[number % 7], people[(number / 7 + version) % 7])
        try program.write(
            """
            Harbour report \(number).\(version)

            BONN, Germany — The harbour was shut on Monday, and \(first) said so in the town.

            “We will not open gate \(number) before Friday,” said \(first), who leads the council.

            “That is too late,” \(second) told the paper. “Nobody asked us.”

            “It was never about the gate,” \(first.split(separator: " ").last ?? "") said.
            """, to: "news/\(number % 5)/\(number).txt")
    }

    /// All that the commands tell of the articles, in no order, from the index in the folder `cache`.
    private func told(cache: String) throws -> [[String]] {
        try [["quotes", "news", "--indirect"], ["entities", "news"], ["search", "news", "gate"]].map { arguments in
            let run = try program.run(arguments, environment: ["XDG_CACHE_HOME": cache])
            #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
            return run.output.split(separator: "\n").map(String.init).sorted()
        }
    }

    @Test(
        "killed at random moments it opens each time, and comes out as if it had been made in one go",
        arguments: Seeds.first(1, of: 5))
    func killed(seed: UInt64) throws {
        let cache = program.folder.deletingLastPathComponent().appending(path: "killed").path
        var dice = SeededGenerator(seed: seed)
        var interrupted = 0
        for kill in 0..<Self.kills {
            // Something to do for every run, once all has been read.
            if kill > 3 { try write(Int.random(in: 0..<Self.articles, using: &dice), version: kill) }
            let killed = try program.kill(
                ["index", "news"], environment: ["XDG_CACHE_HOME": cache], after: .random(in: 0...0.06, using: &dice))
            #expect(!killed.errors.contains("damaged") && !killed.errors.contains("not saved"), "\(killed.errors)")
            if killed.wasAlive { interrupted += 1 }
        }
        #expect(interrupted > 0)
        let whole = program.folder.deletingLastPathComponent().appending(path: "whole").path
        let (left, right) = (try told(cache: cache), try told(cache: whole))
        #expect(left == right)
        #expect(left.allSatisfy { $0.count > 3 })
    }

    @Test("it tells how many articles there are, and the cache which folder they are of, until it is cleared")
    func listed() throws {
        let index = try program.run("index", "news")
        #expect(index.status == 0 && index.output.hasPrefix("\(Self.articles) articles, "))
        #expect(index.errors.contains("\(Self.articles) of \(Self.articles) articles"))
        let cache = try program.run("cache")
        let folder = program.folder.appending(path: "news").path
        #expect(cache.output.contains("\t\(Self.articles) articles\t") && cache.output.contains("\(folder)\t"))
        #expect(try program.run("cache", "--clear").status == 0)
        #expect(try program.run("cache").output.isEmpty)
        #expect(try program.run("entities", "news", "--no-cache").status == 0)
        #expect(try program.run("cache").output.isEmpty)
    }

    @Test("a folder that is not there is told of")
    func missing() throws {
        let run = try program.run("index", "nowhere")
        #expect(run.status == 1 && run.errors.contains("nowhere: no such file or folder"))
    }
}
