import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command line.
@main
struct OnRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onrecord", abstract: "Read a folder of news articles and see who said what.",
        usage: """
            onrecord [<path> ...]
            onrecord <command> [<path> ...] [<options>]
            """,
        discussion: """
            Without a command it opens the reader on folders or files of articles: plain text, one article per file, \
            of at most 1 MB. \
            In the reader, ? lists the keys. When input or output is not a terminal, it lists the articles \
            instead: path, dates of publication and update, outlet, title, number of quotations.

            EXAMPLES:
              onrecord seeds                             read the articles in seeds
              onrecord ./quotes                          a folder called quotes
              onrecord quotes seeds --speaker lehtinen   what she is quoted as saying
              onrecord quotes seeds --format csv         for a spreadsheet
              onrecord quotes seeds --unattributed       no identified speaker, and why
              onrecord entities seeds --kind person      who is named, how often
              onrecord search seeds 'medieval violence'  where the phrase occurs
              onrecord chart voices seeds > voices.svg   whose words fill the articles
              onrecord index archive                     read a large folder ahead of time
              onrecord analyze seeds                     everything, for programs
              onrecord --screen 120x36 --keys '}}s' seeds
                                                         print the screen after these keys

            EXIT STATUS: 0 on success; 1 if nothing was found, or a path that was given could not be read; 64 if the \
            command line is wrong. Files in a folder that cannot be read are reported and change nothing about it.
            """,
        version: "0.1.0",
        subcommands: [
            ReadCommand.self, AnalyzeCommand.self, QuotesCommand.self, EntitiesCommand.self, SearchCommand.self,
            ChartCommand.self, IndexCommand.self, CacheCommand.self, ForgetCommand.self, ConfigCommand.self,
            ManCommand.self,
        ],
        defaultSubcommand: ReadCommand.self)

    /// Runs the command that the arguments ask for. What is wrong with them is told in filtered text: an argument may be the
    /// name of a file that the shell put in.
    static func main() {
        // Where files may not grow, writing fails and is reported; the signal would end the program without a word.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot(GivenArguments.words)
            try command.run()
        } catch {
            let status = exitCode(for: error)
            let message = fullMessage(for: error)
            // What is asked for (help, version, completions) holds nothing from outside.
            if status.isSuccess {
                print(message, terminator: message.hasSuffix("\n") ? "" : "\n")
            } else if !message.isEmpty {
                tell(message)
            }
            exit(withError: status)
        }
    }

    private static func tell(_ message: String) {
        for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
            StandardStream.error.writeLine(String(line))
        }
        StandardStream.error.flush()
    }
}
