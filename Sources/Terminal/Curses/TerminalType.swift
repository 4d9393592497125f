/// The names under which curses may know a terminal.
enum TerminalType {
    /// The types to try for a terminal that $TERM calls `type`, the best first.
    ///
    /// `colors` is $COLORTERM: if it promises RGB colours, the description of that name that can send them comes first;
    /// it is available if ncurses-term is installed.
    static func candidates(_ type: String, colors: String?) -> [String] {
        let plain = "-256color"
        let isDirect = colors == "truecolor" || colors == "24bit"
        let direct = isDirect && type.hasSuffix(plain) ? ["\(type.dropLast(plain.count))-direct"] : []
        return direct + [type, "xterm-256color"].filter { !$0.isEmpty }
    }
}
