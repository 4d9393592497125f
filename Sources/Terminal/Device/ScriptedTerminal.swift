import Synchronization

/// A device without a terminal: plays events and records the frames that it is shown.
///
/// Each event waits until everything started by the one before is finished. After the last event of the script it
/// returns `.end`.
public final class ScriptedTerminal: TerminalDevice {
    /// The size of the window in cells.
    public private(set) var size: Size
    /// The number of colours it reports.
    public let colors: Int
    /// The frames shown so far; only the last one if it was told not to keep all.
    public private(set) var frames: [Surface] = []
    /// Whether it was closed.
    public private(set) var isClosed = false
    /// Whether mouse reports are on.
    public private(set) var usesMouse = false
    /// How many times it was suspended.
    public private(set) var suspensions = 0

    /// The texts copied to its clipboard.
    public private(set) var copied: [String] = []
    /// The programs that it was asked to run; none of them was run.
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

    /// A terminal of `size` on which the keys of `sequence` are pressed.
    public convenience init(size: Size, colors: Int = 256, keys sequence: KeySequence, keepsAllFrames: Bool = true) {
        self.init(
            size: size, colors: colors, events: sequence.keys.map { .key($0) }, keepsAllFrames: keepsAllFrames)
    }

    /// Inserts a wake-up before the next event of the script.
    public var waker: any Waker { scriptedWaker }

    /// True: a script's keys must find the same screen every time.
    public var waitsUntilSettled: Bool { true }

    /// The frame shown now.
    public var lastFrame: Surface? { frames.last }

    /// Keeps `surface`.
    public func show(_ surface: Surface) {
        if !keepsAllFrames { frames.removeAll(keepingCapacity: true) }
        frames.append(surface)
    }

    /// A pending wake-up, or else the next event of the script; never waits.
    public func nextEvent() -> Event {
        if scriptedWaker.takeWake() { return .wake }
        let event = events.popFirst() ?? .end
        if case .resize(let newSize) = event { size = newSize }
        return event
    }

    /// Records it.
    public func setMouse(_ isOn: Bool) { usesMouse = isOn }

    /// Does nothing: every frame is recorded as a whole.
    public func redraw() {}

    /// Counts it.
    public func suspend() {
        suspensions += 1
    }

    /// Records it.
    public func copy(_ text: String) -> Bool {
        copied.append(text)
        return true
    }

    /// Records it and reports success.
    public func run(_ program: ChildProgram) -> ChildEnd {
        programs.append(program)
        return .status(0)
    }

    /// Records that it was closed.
    public func close() {
        isClosed = true
    }
}

/// Remembers a wake-up until it is taken.
private final class ScriptedWaker: Waker {
    private let isAwake = Atomic(false)

    func wake() {
        isAwake.store(true, ordering: .releasing)
    }

    /// Whether there was a wake-up since the last call.
    func takeWake() -> Bool {
        isAwake.exchange(false, ordering: .acquiringAndReleasing)
    }
}
