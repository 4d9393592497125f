import ArgumentParser

/// Prints the settings.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Print the settings that hold, as a file that can be kept.",
        discussion: """
            The settings are read from $XDG_CONFIG_HOME/onrecord/config.toml, else ~/.config/onrecord/config.toml. What is \
            wrong with that file is told with its line and key, and the status is 1; all else in it holds. To begin one \
            (the shell empties a file that is there before anything reads it):

              mkdir -p ~/.config/onrecord && onrecord config > ~/.config/onrecord/config.toml
            """)

    func run() throws {
        let settings = Settings()
        for line in SettingsText(settings: settings).lines { StandardStream.output.writeLine(line) }
        StandardStream.output.flush()
        for mistake in settings.mistakes { StandardStream.error.writeLine("\(settings.name)\(mistake)") }
        StandardStream.error.flush()
        if !settings.mistakes.isEmpty { throw ExitCode(1) }
    }
}
