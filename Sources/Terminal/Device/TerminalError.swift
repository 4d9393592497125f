/// Why there is no terminal to show anything on.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
    /// Standard output is a file or a pipe, or no keys can be read.
    case notATerminal
    /// Neither the type that $TERM gives nor xterm-256color is known.
    case unknownType(String)
    /// The type that $TERM gives can only write line after line.
    case cannotPlaceText(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notATerminal: "standard output is not a terminal"
        case .unknownType(let type):
            "the terminal type \"\(SafeText(type))\" is unknown, and so is xterm-256color: "
                + "set TERM to a type listed by `toe -a`, or install ncurses-base"
        case .cannotPlaceText(let type):
            "the terminal type \"\(SafeText(type))\" cannot position text: set TERM correctly, as in "
                + "TERM=xterm-256color, or use the commands that print, such as onrecord quotes"
        }
    }
}
