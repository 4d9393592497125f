import ArgumentParser

/// Writes generated articles into a folder.
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus", abstract: "Write generated articles: the same bytes for the same seed.")

    @Option(help: "How many articles, about 3 KB each.")
    var articles = 2000
    @Option(help: "Another seed gives other articles.")
    var seed: UInt64 = 1
    @Argument(help: "The folder to write into.")
    var folder: String

    func validate() throws {
        if !(1...999_999).contains(articles) { throw ValidationError("--articles takes a number from 1 to 999999.") }
    }

    func run() throws {
        try System.makeFolder(folder)
        for number in 0..<articles {
            let subfolder = folder + "/" + padded(number / 1000, to: 3)
            if number.isMultiple(of: 1000) { try System.makeFolder(subfolder) }
            try System.write(
                ArticleGenerator.article(number, seed: seed), to: subfolder + "/" + padded(number, to: 6) + ".txt")
        }
    }

    private func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
