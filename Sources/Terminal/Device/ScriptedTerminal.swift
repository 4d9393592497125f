import Synchronization

/// A terminal without a terminal: plays events and keeps the frames that it is shown.
///
/// Each event waits until what the one before set going has settled. When the script is used up it gives `.end`.
public final class ScriptedTerminal: TerminalDevice {
    /// The size of the window in cells.
    public private(set) var size: Size
    /// How many colours it would show.
    public let colors: Int
    /// The frames shown so far; only the last one where the terminal was made to keep no more.
    public private(set) var frames: [Surface] = []
    /// Whether it was closed.
    public private(set) var isClosed = false
    /// Whether the mouse is taken.
    public private(set) var usesMouse = false
    /// How often it was suspended.
    public private(set) var suspensions = 0

    /// What was given to its clipboard.
    public private(set) var copied: [String] = []
    /// The programs that it was given to; none of them was run.
    public private(set) var programs: [ChildProgram] = []

    private var events: ArraySlice<Event>
    private let keepsAllFrames: Bool
    private let scriptedWaker = ScriptedWaker()

    /// A terminal of `size` that plays `events`.
    public init(size: Size, colors: Int = 256, events: [Event] = [], keepsAllFrames: Bool = true) {
        self.size = size
        self.colors = colors
        self.events = events[...]
        self.keepsAllFrames = keepsAllFrames
    }

    /// A terminal of `size` where the keys of `sequence` are pressed.
    public convenience init(size: Size, colors: Int = 256, keys sequence: KeySequence, keepsAllFrames: Bool = true) {
        self.init(
            size: size, colors: colors, events: sequence.keys.map { .key($0) }, keepsAllFrames: keepsAllFrames)
    }

    /// Gives a wake that comes before the next event of the script.
    public var waker: any Waker { scriptedWaker }

    /// True: a script's keys must find the same screen every time.
    public var waitsUntilSettled: Bool { true }

    /// What is shown now.
    public var lastFrame: Surface? { frames.last }

    /// Keeps `surface`.
    public func show(_ surface: Surface) {
        if !keepsAllFrames { frames.removeAll(keepingCapacity: true) }
        frames.append(surface)
    }

    /// A wake that has come, else the next event of the script; never waits.
    public func nextEvent() -> Event {
        if scriptedWaker.takeWake() { return .wake }
        let event = events.popFirst() ?? .end
        if case .resize(let newSize) = event { size = newSize }
        return event
    }

    /// Notes it.
    public func setMouse(_ isOn: Bool) { usesMouse = isOn }

    /// Does nothing: every frame is kept whole.
    public func redraw() {}

    /// Counts.
    public func suspend() {
        suspensions += 1
    }

    /// Keeps it.
    public func copy(_ text: String) -> Bool {
        copied.append(text)
        return true
    }

    /// Keeps it; all goes well.
    public func run(_ program: ChildProgram) -> ChildEnd {
        programs.append(program)
        return .status(0)
    }

    /// Notes that it was closed.
    public func close() {
        isClosed = true
    }
}

/// Remembers a wake until it is taken.
private final class ScriptedWaker: Waker {
    private let isAwake = Atomic(false)

    func wake() {
        isAwake.store(true, ordering: .releasing)
    }

    /// Whether there was a wake since the last call.
    func takeWake() -> Bool {
        isAwake.exchange(false, ordering: .acquiringAndReleasing)
    }
}
