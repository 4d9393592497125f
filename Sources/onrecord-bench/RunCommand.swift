import ArgumentParser
import OnRecordStore

/// Measures the program on a folder of articles and prints one table.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Measure the program on a folder of articles.")

    @Option(help: "The program to measure.")
    var program = ".build/release/onrecord"
    @Option(help: "How often everything is run; shown are medians.")
    var rounds = 5
    @Argument(help: "A folder of articles.")
    var folder: String

    func validate() throws { try Stopwatch.validate(rounds: rounds) }

    func run() throws {
        let files = ArticleFinder().find([FilePath(folder)]).files.map(\.path.shown)
        guard !files.isEmpty else { throw ValidationError("\(folder): no articles in it") }
        let subjects = try Subject.all(program: program, folder: folder, files: files)
        var runs = [[Run]](repeating: [], count: subjects.count)
        // Everything runs once a round, so that whatever else the machine does affects all.
        for round in 0...rounds {
            for (index, subject) in subjects.enumerated() {
                let run = try System.run(subject.command)
                // The first round only fills the caches.
                if round > 0 { runs[index].append(run) }
            }
        }
        let bytes = files.reduce(0) { $0 + System.size(of: $1) }
        print(
            "\(Table.decimal(Double(bytes) / 1e6, digits: 1)) MB in \(files.count) articles, median of \(rounds) runs")
        print(Table(subjects: subjects, runs: runs).text)
    }
}
