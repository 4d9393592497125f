import CNcurses

/// What ncurses and its C companions do for us: the only file that knows them.
enum Curses {
    /// Whether a UTF-8 locale was found; asked for once, before anything else of curses.
    static let isUTF8 = cn_use_utf8()

    /// The width in cells by which ncurses places `scalar`, -1 where it has none.
    static func width(of scalar: Unicode.Scalar) -> Int {
        isUTF8 ? Int(cn_width(scalar.value)) : -1
    }

    /// The value of an environment variable; nil where it is not set or empty.
    static func environment(_ name: String) -> String? {
        guard let value = cn_environment(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}

// MARK: Starting and giving back

extension Curses {
    /// A screen of curses and the window to read keys from, which is never shown: to read from a shown one draws it.
    struct Screen {
        fileprivate let screen: OpaquePointer
        fileprivate let window: UnsafeMutablePointer<WINDOW>
        fileprivate let keys: UnsafeMutablePointer<WINDOW>
        /// The descriptor that keys come from.
        let input: Int32
        /// How many colours it has.
        let colors: Int
        /// How many pairs of colours it can hold.
        let pairs: Int
        /// Whether it takes xterm's orders.
        let isXterm: Bool
    }

    /// The descriptor to read keys from; nil without a terminal.
    static func openInput() -> Int32? {
        let input = cn_open_input()
        return input >= 0 ? input : nil
    }

    /// Starts curses for the first of `types` that is known here; nil where none is.
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
        // What curses returns to after a suspension.
        def_prog_mode()
        intrflush(window, false)
        for window in [window, keys] {
            keypad(window, true)
            nodelay(window, true)
        }
        // A frame is drawn whole, whatever was typed meanwhile.
        typeahead(-1)
        // Reports of the mouse are read as they come: curses knows no drags.
        keyok(KEY_MOUSE, false)
        if environment("ESCDELAY") == nil { set_escdelay(25) }
        curs_set(0)
    }

    /// Sends `text` as it stands: orders that curses does not know, to a terminal that takes xterm's.
    static func send(_ text: String, _ screen: Screen) {
        if screen.isXterm { _ = send(Array(text.utf8)) }
    }

    /// Whether the terminal that curses was started for can put text at any place of its screen.
    static var placesText: Bool { cn_places_text() }

    /// Gives the terminal back for good.
    static func end(_ screen: Screen) {
        if placesText { clearLastRow(screen) }
        endwin()
        cn_guard_release()
        cn_replay_stderr()
        cn_guard_end()
        delwin(screen.keys)
        delscreen(screen.screen)
    }

    /// Where a terminal has no screen beside the shell's, the prompt comes to stand in the last row.
    private static func clearLastRow(_ screen: Screen) {
        wmove(screen.window, getmaxy(screen.window) - 1, 0)
        wclrtoeol(screen.window)
        wrefresh(screen.window)
    }

    /// Gives the terminal to the shell until the process is continued. `group` stops what it was started with, too.
    static func stop(group: Bool) {
        endwin()
        cn_guard_release()
        cn_stop(group)
        // The user may have changed it meanwhile.
        def_shell_mode()
        cn_guard_hold()
    }
}

// MARK: Other programs

extension Curses {
    /// Sends bytes that are no text; returns whether it could.
    static func send(_ bytes: [UInt8]) -> Bool { cn_send(bytes, bytes.count) }

    /// Gives the terminal to `program` until it ends.
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
    /// What came; several at once.
    struct Happening: OptionSet {
        let rawValue: UInt32
        static let input = Happening(rawValue: UInt32(CN_INPUT))
        static let gone = Happening(rawValue: UInt32(CN_GONE))
        static let wake = Happening(rawValue: UInt32(CN_WAKE))
        static let resize = Happening(rawValue: UInt32(CN_RESIZE))
        static let stop = Happening(rawValue: UInt32(CN_STOP))
        static let `continue` = Happening(rawValue: UInt32(CN_CONTINUE))
    }

    /// Ends a wait, from any thread.
    static func wake() {
        cn_wake()
    }

    /// What has come since the last call, input aside.
    static func happened() -> Happening {
        Happening(rawValue: cn_happened())
    }

    /// Waits for something to come.
    static func wait(_ screen: Screen) -> Happening {
        Happening(rawValue: cn_wait(screen.input))
    }

    /// What was typed, without waiting; nil where nothing was.
    static func read(_ screen: Screen) -> KeyDecoder.Input? {
        var code: wint_t = 0
        let result = wget_wch(screen.keys, &code)
        if result == KEY_CODE_YES { return key(code: Int32(code)).map { .key($0) } ?? .nothing }
        guard result == OK else { return nil }
        return Unicode.Scalar(UInt32(code)).map { .scalar($0) } ?? .nothing
    }

    /// The key of one of ncurses' codes; nil for what is no key, such as a resize.
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

    /// Tells curses of the window's new size.
    static func resize(_ screen: Screen, to size: Size) {
        resizeterm(Int32(clamping: size.rows), Int32(clamping: size.columns))
        werase(screen.window)
    }

    /// Sends everything anew at the next `update`.
    static func forget() {
        clearok(cn_curscr(), true)
    }

    /// Makes the pair `number` of two colours, -1 for the terminal's own.
    static func setPair(_ number: Int, foreground: Int, background: Int) -> Bool {
        init_extended_pair(Int32(number), Int32(foreground), Int32(background)) == OK
    }

    /// Puts characters of one style on the screen to come.
    static func put(
        _ text: [Int32], _ screen: Screen, column: Int, row: Int, attributes: Style.Attributes, pair: Int
    ) {
        cn_set_style(screen.window, bits(attributes), Int32(pair))
        wmove(screen.window, Int32(row), Int32(column))
        waddnwstr(screen.window, text, Int32(text.count))
    }

    /// Sends what differs from what is on the screen.
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
