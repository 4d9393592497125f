import CNcurses

/// The functions of ncurses and its C companions; the only file that uses them.
enum Curses {
    /// Whether a UTF-8 locale was found; evaluated once, before any other use of curses.
    static let isUTF8 = cn_use_utf8()

    /// The width in cells at which ncurses places `scalar`; -1 if it has none.
    static func width(of scalar: Unicode.Scalar) -> Int {
        isUTF8 ? Int(cn_width(scalar.value)) : -1
    }

    /// The value of an environment variable; `nil` if it is unset or empty.
    static func environment(_ name: String) -> String? {
        guard let value = cn_environment(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}

// MARK: Starting and giving back

extension Curses {
    /// A curses screen, and the window to read keys from. That window is never shown, because reading from a shown one
    /// draws it.
    struct Screen {
        fileprivate let screen: OpaquePointer
        fileprivate let window: UnsafeMutablePointer<WINDOW>
        fileprivate let keys: UnsafeMutablePointer<WINDOW>
        /// The descriptor to read keys from.
        let input: Int32
        /// The number of colours.
        let colors: Int
        /// The number of colour pairs.
        let pairs: Int
        /// Whether it understands xterm's control sequences.
        let isXterm: Bool
    }

    /// The descriptor to read keys from; `nil` without a terminal.
    static func openInput() -> Int32? {
        let input = cn_open_input()
        return input >= 0 ? input : nil
    }

    /// Starts curses for the first of `types` that it knows; `nil` if it knows none.
    static func start(types: [String], input: Int32, usesColor: Bool) -> Screen? {
        _ = isUTF8
        guard cn_guard_start(input) else { return nil }
        guard let screen = newTerminal(types, input: input), let window = cn_stdscr(), let keys = newpad(1, 1) else {
            cn_guard_end()
            return nil
        }
        cn_guard_hold()
        cn_keep_stderr()
        setModes(window: window, keys: keys, input: input)
        let hasColor = usesColor && has_colors() && start_color() == OK
        if hasColor { use_default_colors() }
        return Screen(
            screen: screen, window: window, keys: keys, input: input,
            colors: hasColor ? Int(cn_colors()) : 0, pairs: hasColor ? Int(cn_color_pairs()) : 0,
            isXterm: cn_is_xterm())
    }

    private static func newTerminal(_ types: [String], input: Int32) -> OpaquePointer? {
        for type in types {
            if let screen = cn_newterm(type, input) { return screen }
        }
        return nil
    }

    private static func setModes(window: UnsafeMutablePointer<WINDOW>, keys: UnsafeMutablePointer<WINDOW>, input: Int32)
    {
        raw()
        noecho()
        nonl()
        cn_let_signals(input)
        // The mode that curses restores after a suspension.
        def_prog_mode()
        intrflush(window, false)
        for window in [window, keys] {
            keypad(window, true)
            nodelay(window, true)
        }
        // Draw whole frames even if keys are waiting.
        typeahead(-1)
        // Mouse reports are read as they arrive, since curses knows no drags.
        keyok(KEY_MOUSE, false)
        if environment("ESCDELAY") == nil { set_escdelay(25) }
        curs_set(0)
    }

    /// Sends `text` unchanged: control sequences that curses does not know, to a terminal that understands xterm's.
    static func send(_ text: String, _ screen: Screen) {
        if screen.isXterm { _ = send(Array(text.utf8)) }
    }

    /// Whether the terminal of curses can place text anywhere on its screen.
    static var placesText: Bool { cn_places_text() }

    /// Releases the terminal for good.
    static func end(_ screen: Screen) {
        if placesText { clearLastRow(screen) }
        endwin()
        cn_guard_release()
        cn_replay_stderr()
        cn_guard_end()
        delwin(screen.keys)
        delscreen(screen.screen)
    }

    /// On a terminal without an alternate screen, leave the last row to the prompt.
    private static func clearLastRow(_ screen: Screen) {
        wmove(screen.window, getmaxy(screen.window) - 1, 0)
        wclrtoeol(screen.window)
        wrefresh(screen.window)
    }

    /// Releases the terminal to the shell until the process is continued. `group` also stops the rest of the process
    /// group.
    static func stop(group: Bool) {
        endwin()
        cn_guard_release()
        cn_stop(group)
        // The user may have changed it in the meantime.
        def_shell_mode()
        cn_guard_hold()
    }
}

// MARK: Other programs

extension Curses {
    /// Sends bytes that are not text; returns whether that was possible.
    static func send(_ bytes: [UInt8]) -> Bool { cn_send(bytes, bytes.count) }

    /// Releases the terminal to `program` until it ends.
    static func run(_ program: ChildProgram, on screen: Screen) -> ChildEnd {
        endwin()
        cn_guard_release()
        defer { cn_guard_hold() }
        let strings = program.arguments.map { argument in
            let string = UnsafeMutablePointer<CChar>.allocate(capacity: argument.count + 1)
            for (index, byte) in (argument + [0]).enumerated() {
                string.advanced(by: index).initialize(to: CChar(bitPattern: byte))
            }
            return string as UnsafeMutablePointer<CChar>?
        }
        defer { for string in strings { string?.deallocate() } }
        let result = cn_run(strings + [nil], program.input, program.input?.count ?? 0, program.waitsForEnter)
        if result < 0 { return .notStarted(String(cString: cn_reason(-result)).lowercased()) }
        return result < 256 ? .status(Int(result)) : .signal(Int(result - 256))
    }
}

// MARK: Events

extension Curses {
    /// What has occurred since the last call, as a set.
    struct Occurrences: OptionSet {
        let rawValue: UInt32
        static let input = Occurrences(rawValue: UInt32(CN_INPUT))
        static let gone = Occurrences(rawValue: UInt32(CN_GONE))
        static let wake = Occurrences(rawValue: UInt32(CN_WAKE))
        static let resize = Occurrences(rawValue: UInt32(CN_RESIZE))
        static let stop = Occurrences(rawValue: UInt32(CN_STOP))
        static let `continue` = Occurrences(rawValue: UInt32(CN_CONTINUE))
    }

    /// Interrupts the wait, from any thread.
    static func wake() {
        cn_wake()
    }

    /// What has occurred since the last call, not counting input.
    static func occurred() -> Occurrences {
        Occurrences(rawValue: cn_happened())
    }

    /// Waits until something occurs.
    static func wait(_ screen: Screen) -> Occurrences {
        Occurrences(rawValue: cn_wait(screen.input))
    }

    /// The input that is available without waiting; `nil` if there is none.
    static func read(_ screen: Screen) -> KeyDecoder.Input? {
        var code: wint_t = 0
        let result = wget_wch(screen.keys, &code)
        if result == KEY_CODE_YES { return key(code: Int32(code)).map { .key($0) } ?? .nothing }
        guard result == OK else { return nil }
        return Unicode.Scalar(UInt32(code)).map { .scalar($0) } ?? .nothing
    }

    /// The key with ncurses' code `code`; `nil` if it is not a key, like a resize.
    private static func key(code: Int32) -> Key? {
        if (KEY_F0...KEY_F0 + 63).contains(code) { return Key(.function(Int(code - KEY_F0))) }
        if let key = plainKeys[code] ?? shiftedKeys[code] { return key }
        return keyname(code).flatMap { EscapeSequence.key(named: String(cString: $0)) }
    }

    private static let plainKeys: [Int32: Key] = [
        KEY_UP: Key(.up), KEY_DOWN: Key(.down), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right), KEY_HOME: Key(.home),
        KEY_END: Key(.end), KEY_PPAGE: Key(.pageUp), KEY_NPAGE: Key(.pageDown), KEY_DC: Key(.delete),
        KEY_IC: Key(.insert), KEY_BACKSPACE: Key(.backspace), KEY_ENTER: Key(.enter), KEY_A1: Key(.home),
        KEY_A3: Key(.pageUp), KEY_C1: Key(.end), KEY_C3: Key(.pageDown),
    ]

    private static let shiftedKeys: [Int32: Key] = [
        KEY_BTAB: Key(.tab, .shift), KEY_SR: Key(.up, .shift), KEY_SF: Key(.down, .shift),
        KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift), KEY_SHOME: Key(.home, .shift),
        KEY_SEND: Key(.end, .shift), KEY_SPREVIOUS: Key(.pageUp, .shift), KEY_SNEXT: Key(.pageDown, .shift),
        KEY_SDC: Key(.delete, .shift), KEY_SIC: Key(.insert, .shift),
    ]
}

// MARK: Drawing

extension Curses {
    /// The window's size in cells.
    static func size(_ screen: Screen) -> Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard cn_window_size(screen.input, &columns, &rows) else {
            return Size(columns: Int(cn_columns()), rows: Int(cn_lines()))
        }
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Informs curses of the window's new size.
    static func resize(_ screen: Screen, to size: Size) {
        resizeterm(Int32(clamping: size.rows), Int32(clamping: size.columns))
        werase(screen.window)
    }

    /// Makes the next `update` send everything.
    static func forget() {
        clearok(cn_curscr(), true)
    }

    /// Defines pair `number` as two colours, -1 for the terminal's defaults.
    static func setPair(_ number: Int, foreground: Int, background: Int) -> Bool {
        init_extended_pair(Int32(number), Int32(foreground), Int32(background)) == OK
    }

    /// Draws characters in one style on the next screen.
    static func put(
        _ text: [Int32], _ screen: Screen, column: Int, row: Int, attributes: Style.Attributes, pair: Int
    ) {
        cn_set_style(screen.window, bits(attributes), Int32(pair))
        wmove(screen.window, Int32(row), Int32(column))
        waddnwstr(screen.window, text, Int32(text.count))
    }

    /// Sends the differences from what is on the screen.
    static func update(_ screen: Screen, cursor: Position?) {
        leaveok(screen.window, cursor == nil)
        if let cursor { wmove(screen.window, Int32(clamping: cursor.row), Int32(clamping: cursor.column)) }
        curs_set(cursor == nil ? 0 : 1)
        wnoutrefresh(screen.window)
        doupdate()
    }

    private static func bits(_ attributes: Style.Attributes) -> attr_t {
        var bits = attr_t(0)
        if attributes.contains(.bold) { bits |= cn_bold }
        if attributes.contains(.dim) { bits |= cn_dim }
        if attributes.contains(.italic) { bits |= cn_italic }
        if attributes.contains(.underline) { bits |= cn_underline }
        if attributes.contains(.reverse) { bits |= cn_reverse }
        return bits
    }
}
