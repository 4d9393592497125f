import Foundation

/// A real terminal that a program runs in: one of tmux, on a server of its own.
final class TmuxTerminal {
    /// Whether tmux is installed.
    static let isThere = (try? Child.run("tmux", ["-V"], environment: environment))?.status == 0

    private static let environment = [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm-256color",
    ]

    private let folder: Folder
    private var socket: String { folder.path("socket") }
    /// Where the program's process id is written.
    private var processFile: String { folder.path("pid") }

    /// Runs `program` in a terminal of this size. When it has ended, "status" and the terminal's mode stand on the screen.
    init(_ program: String, _ arguments: [String], columns: Int, rows: Int) throws {
        folder = try Folder()
        let words = ([program] + arguments).map { "'" + $0.replacing("'", with: #"'\''"#) + "'" }.joined(separator: " ")
        // What the program keeps is its own, and gone with the test.
        let script = """
            HOME='\(folder.url.path)' sh -c 'echo $$ > "$0"; exec "$@"' '\(processFile)' \(words)
            echo "status $?"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo' -e '-*icanon' | tr '\\n' ' '
            exec sleep 1000
            """
        try tmux(["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", script])
        try tmux(["set-option", "-g", "escape-time", "0"])
    }

    deinit {
        _ = try? tmux(["kill-server"])
    }

    /// Presses keys, by tmux's names: "j", "Enter", "C-o", "M-1".
    func press(_ keys: String...) throws {
        try tmux(["send-keys"] + keys)
    }

    /// Types text as it stands.
    func type(_ text: String) throws {
        try tmux(["send-keys", "-l", text])
    }

    /// Makes the window another size.
    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The lines on the screen, without white space at their ends.
    func screen() throws -> String {
        try tmux(["capture-pane", "-p"])
    }

    /// Whether the alternate screen is on, and the cursor seen.
    func state() throws -> (isAlternate: Bool, showsCursor: Bool) {
        let flags = try tmux(["display-message", "-p", "#{alternate_on} #{cursor_flag}"]).split(separator: " ")
        return (flags.first == "1", flags.last?.first == "1")
    }

    /// Sends the program a signal.
    func send(_ signal: Int32) throws {
        let text = try String(contentsOfFile: processFile, encoding: .utf8)
        if let process = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) { kill(process, signal) }
    }

    /// The screen once `condition` holds for it; what is there after twenty seconds where it never does.
    func screen(when condition: (String) -> Bool) throws -> String {
        let start = ContinuousClock.now
        // Each look starts a program: at first often, then seldom.
        var pause: UInt32 = 20_000
        while ContinuousClock.now - start < .seconds(20) {
            let screen = try screen()
            if condition(screen) { return screen }
            usleep(pause)
            pause = min(pause * 3 / 2, 250_000)
        }
        return try screen()
    }

    /// The screen once `condition` holds for it, where it may take several presses of `key`, half a second apart.
    func screen(pressing key: String, when condition: (String) -> Bool) throws -> String {
        for _ in 0..<20 {
            try press(key)
            usleep(500_000)
            let screen = try screen()
            if condition(screen) { return screen }
        }
        return try screen()
    }

    /// The screen once `text` stands on it.
    func screen(with text: String) throws -> String {
        try screen { $0.contains(text) }
    }

    /// The screen once `text` stands on it. The overview, with which a folder begins the first time, is closed once all
    /// articles of seeds are read: those that come later may stand above the selected one.
    func screen(afterOverview text: String) throws -> String {
        let first = try screen { $0.contains(text) || $0.contains("Overview of") && $0.contains("27 quotations") }
        guard first.contains("Overview of") else { return first }
        try press("q")
        return try screen(with: text)
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let options = ["-S", socket, "-u", "-f", "/dev/null"]
        return try Child.run("tmux", options + arguments, environment: Self.environment).output
    }
}
