/// The types under which curses may know a terminal.
enum TerminalType {
    /// The types to try for a terminal that $TERM calls `type`, the best first.
    ///
    /// `colors` is $COLORTERM: where it promises red, green and blue, the description of that name which knows how to
    /// send them comes first; it is there where ncurses-term is installed.
    static func candidates(_ type: String, colors: String?) -> [String] {
        let plain = "-256color"
        let isDirect = colors == "truecolor" || colors == "24bit"
        let direct = isDirect && type.hasSuffix(plain) ? ["\(type.dropLast(plain.count))-direct"] : []
        return direct + [type, "xterm-256color"].filter { !$0.isEmpty }
    }
}
