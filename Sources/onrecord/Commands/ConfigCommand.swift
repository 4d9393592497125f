import ArgumentParser

/// Prints the settings.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Print the settings in effect, as a config file.",
        discussion: """
            Settings are read from $XDG_CONFIG_HOME/onrecord/config.toml, else ~/.config/onrecord/config.toml. Mistakes \
            in that file are reported with line and key, and the exit status is 1; all other settings still apply. To \
            create the file (this overwrites an existing one):

              mkdir -p ~/.config/onrecord
              onrecord config > ~/.config/onrecord/config.toml
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
