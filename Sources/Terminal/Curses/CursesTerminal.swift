/// The terminal that the program runs in, driven by ncurses.
public final class CursesTerminal: TerminalDevice {
    /// The size of the window in cells.
    public private(set) var size: Size

    private let screen: Curses.Screen
    private var decoder = KeyDecoder()
    private var pairs: ColorPairs
    private var shown: Surface?
    private var isOpen = true
    private var occurred: Curses.Occurrences = []
    /// Whether the terminal can hold a frame back until it is complete.
    private var synchronizes = false
    private var usesMouse = false

    /// Takes over the terminal on standard output. Where $TERM is unknown here it is taken for an xterm.
    ///
    /// - Throws: `TerminalError` where there is no terminal, or none that can be used.
    public init() throws(TerminalError) {
        guard let input = Curses.openInput() else { throw .notATerminal }
        let type = Curses.environment("TERM") ?? ""
        let types = TerminalType.candidates(type, colors: Curses.environment("COLORTERM"))
        let usesColor = Curses.environment("NO_COLOR") == nil
        guard let screen = Curses.start(types: types, input: input, usesColor: usesColor) else {
            throw .unknownType(type)
        }
        guard Curses.placesText else {
            Curses.end(screen)
            throw .cannotPlaceText(type)
        }
        self.screen = screen
        size = Curses.size(screen)
        pairs = ColorPairs(colors: screen.colors, capacity: screen.pairs, make: Curses.setPair)
        setModes(true)
        // The answers arrive as events; nothing waits for them.
        Curses.send(TerminalAnswer.questions, screen)
    }

    deinit {
        close()
    }

    /// The number of colours; 0 if the terminal has none, or $NO_COLOR is set.
    public var colors: Int { screen.colors }

    /// Interrupts the wait in `nextEvent()` from any thread.
    public var waker: any Waker { CursesWaker() }

    /// Shows `surface`; only rows that differ from the current ones are passed on.
    public func show(_ surface: Surface) {
        guard isOpen, surface != shown else { return }
        let previous = shown?.size == surface.size ? shown : nil
        var changed = 0
        for row in 0..<min(surface.size.rows, size.rows) {
            let cells = surface.cells(row: row)
            guard cells != previous?.cells(row: row) else { continue }
            draw(cells, row: row)
            changed += 1
        }
        let holds = synchronizes && changed > Self.mostUnheldRows
        if holds { Curses.send(Mode.heldFrame.on, screen) }
        Curses.update(screen, cursor: surface.cursor)
        if holds { Curses.send(Mode.heldFrame.off, screen) }
        shown = surface
    }

    /// Waits for the next event without using the processor.
    public func nextEvent() -> Event {
        while isOpen {
            occurred.formUnion(Curses.occurred())
            if let event = nextOccurrence() { return event }
            if let output = decoder.next({ Curses.read(screen) }) {
                if let event = event(of: output) { return event }
                continue
            }
            if occurred.contains(.gone) { return .end }
            occurred = Curses.wait(screen)
        }
        return .end
    }

    private func event(of output: KeyDecoder.Output) -> Event? {
        switch output {
        case .key(let key): return .key(key)
        case .mouse(let mouse): return .mouse(mouse)
        case .paste(let text): return .paste(text)
        case .answer(.background(let isLight)): return .background(isLight: isLight)
        case .answer(.synchronizes):
            synchronizes = true
            return nil
        }
    }

    /// Turns mouse reports on or off.
    public func setMouse(_ isOn: Bool) {
        guard isOpen else { return }
        usesMouse = isOn
        Curses.send(isOn ? Mode.mouse.on : Mode.mouse.off, screen)
    }

    private func setModes(_ areOn: Bool) {
        Curses.send(areOn ? Mode.markedPaste.on : Mode.markedPaste.off, screen)
        if usesMouse { Curses.send(areOn ? Mode.mouse.on : Mode.mouse.off, screen) }
    }

    /// Makes the next `show(_:)` send everything, whatever may be on screen.
    public func redraw() {
        guard isOpen else { return }
        Curses.forget()
        shown = nil
    }

    /// Releases the terminal to the shell until the user resumes the program.
    public func suspend() {
        suspend(group: true)
    }

    /// Copies `text` to the terminal's clipboard, if its type may have one and the text is not too long.
    public func copy(_ text: String) -> Bool {
        let isInTmux = Curses.environment("TMUX") != nil
        guard isOpen, ClipboardSequence.isKnown(to: Curses.environment("TERM") ?? "", inTmux: isInTmux),
            let bytes = ClipboardSequence.bytes(Array(text.utf8))
        else { return false }
        return Curses.send(bytes)
    }

    /// Releases the terminal to another program and waits for its end.
    public func run(_ program: ChildProgram) -> ChildEnd {
        guard isOpen else { return .notStarted("the terminal is closed") }
        setModes(false)
        let end = Curses.run(program, on: screen)
        setModes(true)
        // The window may have changed; its contents have.
        occurred.insert(.continue)
        return end
    }

    /// Restores the terminal for good. May be called more than once.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        setModes(false)
        Curses.end(screen)
    }

    /// The event of one thing that has occurred; nil where there is none.
    private func nextOccurrence() -> Event? {
        if occurred.remove(.stop) != nil { suspend(group: false) }
        if occurred.remove(.continue) != nil {
            redraw()
            occurred.insert(.resize)
        }
        if occurred.remove(.resize) != nil { return .resize(adoptSize()) }
        return occurred.remove(.wake) != nil ? .wake : nil
    }

    private func suspend(group: Bool) {
        guard isOpen else { return }
        setModes(false)
        Curses.stop(group: group)
        setModes(true)
        // The window may have changed; its contents have.
        occurred.insert(.continue)
    }

    private func adoptSize() -> Size {
        size = Curses.size(screen)
        Curses.resize(screen, to: size)
        redraw()
        return size
    }

    private func draw(_ cells: ArraySlice<Cell>, row: Int) {
        var start = cells.startIndex
        var text: [Int32] = []
        while start < cells.endIndex {
            let style = style(at: start, in: cells)
            let end = endOfRun(in: style, from: start, in: cells)
            text.removeAll(keepingCapacity: true)
            for cell in cells[start..<end] {
                cell.glyph.forEach { text.append(Int32(bitPattern: $0)) }
            }
            Curses.put(
                text, screen, column: start - cells.startIndex, row: row,
                attributes: style.attributes, pair: pairs.number(of: style))
            start = end
        }
    }

    /// The style in which to send the cells from `start` on: for a few blanks, that of the text after them.
    private func style(at start: Int, in cells: ArraySlice<Cell>) -> Style {
        let own = cells[start].style
        guard let next = cells[start...].prefix(Self.mostJoinedBlanks + 1).first(where: { $0.glyph != .blank }) else {
            return own
        }
        return own.looksBlankLike(next.style) ? next.style : own
    }

    /// The end of the cells that can be sent in `style`. A few blanks look the same in any style with their background,
    /// and each change of style takes ten bytes.
    private func endOfRun(in style: Style, from start: Int, in cells: ArraySlice<Cell>) -> Int {
        var end = start
        while true {
            while end < cells.endIndex, cells[end].style == style || cells[end].glyph.isEmpty { end += 1 }
            let blanks = cells[end...].prefix { $0.glyph == .blank && $0.style.looksBlankLike(style) }.count
            guard blanks > 0, blanks <= Self.mostJoinedBlanks else { return end }
            end += blanks
        }
    }

    /// The most rows that may be drawn without holding the frame back: too few to be noticed.
    private static let mostUnheldRows = 2

    /// Erasing more blanks than this with a control sequence is cheaper than sending them.
    private static let mostJoinedBlanks = 4
}

/// Writes to the pipe on which the terminal waits.
private struct CursesWaker: Waker {
    func wake() {
        Curses.wake()
    }
}
