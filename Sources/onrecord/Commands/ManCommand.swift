import ArgumentParser

/// Prints the manual page, for `make install`.
struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man", abstract: "Print the manual page in roff.", shouldDisplay: false)

    func run() {
        StandardStream.output.write(ManualPage().text.utf8)
        StandardStream.output.flush()
    }
}
