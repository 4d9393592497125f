import Dispatch
import OnRecordStore
import Terminal

/// The reader at work: keys and answers in, frames out, on the one thread that owns the device.
struct Session {
    private var state: AppState
    let device: any TerminalDevice
    let queries: StoreQueries
    private let mailbox: Mailbox
    private let keymap: Keymap
    private let themeName: ThemeName
    private let ownColors: ThemeColors
    /// Whether it begins with the overview.
    private let greets: Bool
    private var theme: Theme
    /// What a screen reader has been told.
    private var told = LinearLog()
    /// Articles that need not be opened before the keys rest.
    private var keyRepeat = KeyRepeat()
    /// Whether a warning could be read.
    private var warningClock: WarningClock
    /// Whether the user pauses in the middle of a command's keys.
    private var prefixClock: PrefixClock
    /// Slow requests, one after the other.
    private let queue = DispatchQueue(label: "onrecord.questions")
    /// Those for rows of the list, of which only the latest is waited for.
    private let latest = LatestRequest<ListRequest> { $0.listing == $1.listing }
    /// Those for rows of a table.
    private let latestOfTable = LatestRequest<TableRequest> { $0.listing == $1.listing }

    /// A session over `store` on `device`.
    init(
        store: any CorpusStore, notebook: Notebook, title: String, settings: ReaderSettings, warning: String?,
        device: any TerminalDevice
    ) {
        let saved = SavedState(notebook)
        state = AppState(title: title, size: device.size, settings: settings, saved: saved)
        if let warning { state.warnings.add(warning) }
        self.device = device
        warningClock = WarningClock(isForScript: device.waitsUntilSettled)
        prefixClock = PrefixClock(isForScript: device.waitsUntilSettled)
        themeName = settings.theme
        ownColors = settings.colors
        theme = Theme(settings.theme, colors: device.colors, own: settings.colors)
        queries = StoreQueries(
            store: store, notebook: notebook, writesFiles: !device.waitsUntilSettled,
            citationTemplate: settings.citation, title: title)
        // A script has to find the same screen every time.
        greets = !device.waitsUntilSettled && saved.isFirstOpening
        keymap = Keymap(state.keys)
        mailbox = Mailbox(waker: device.waker)
    }

    /// Reads events and draws until the user quits or the terminal goes away.
    mutating func run() {
        let mailbox = mailbox
        queries.store.observeChanges { mailbox.noteStoreChange() }
        state.progress = queries.store.progress
        if state.mouse.isOn { device.setMouse(true) }
        perform(state.start() + (greets ? state.openOverview() : []))
        takeProblems()
        while !state.hasQuit {
            if device.waitsUntilSettled { settle() }
            state.pending.isPaused = prefixClock.isOver
            device.show(frame())
            warningClock.note(state.visibleWarning == nil ? nil : state.warnings.waiting.first)
            let event = device.nextEvent()
            state.warnings.isRead = warningClock.isOver()
            take(event)
        }
        if let place = state.lastPlace { perform([.save(.lastPlace(place))]) }
        device.close()
    }

    private mutating func frame() -> Surface {
        guard state.window.isLinear else { return Screen(state: state, theme: theme).surface }
        told.tell(of: state)
        return told.surface(of: state)
    }

    private mutating func take(_ event: Event) {
        switch event {
        case .key(let key): take(key)
        case .mouse(let mouse):
            openHeld()
            perform(state.take(mouse))
        case .paste(let text):
            openHeld()
            perform(state.paste(text))
        case .background(let isLight):
            if themeName == .auto { theme = Theme(isLight ? .light : .dark, colors: device.colors, own: ownColors) }
        case .resize(let size): perform(state.resize(to: size))
        case .wake:
            takeMail()
            if keyRepeat.isOver { openHeld() }
        case .end: state.hasQuit = true
        }
    }

    private mutating func take(_ key: Key) {
        let mayRepeat = !device.waitsUntilSettled && state.focus == .list && state.overlay == nil && state.prompt == nil
        keyRepeat.note(key, mayRepeat: mayRepeat)
        if !keyRepeat.isOn { openHeld() }
        perform(state.take(key, keymap: keymap))
        prefixClock.note(isPending: !state.pending.prefix.isEmpty, device.waker)
        if keyRepeat.held != nil { keyRepeat.wakeWhenOver(device.waker) }
    }

    /// Opens the article that was not opened while keys were repeated.
    private mutating func openHeld() {
        guard let effect = keyRepeat.release() else { return }
        perform([effect])
    }

    /// Takes answers until none is awaited and the folder is analysed.
    private mutating func settle() {
        takeMail()
        while !(mailbox.isIdle && queries.store.progress.isFinished) {
            mailbox.wait()
            takeMail()
        }
    }

    private mutating func takeMail() {
        let mail = mailbox.take()
        for message in mail.messages { perform(state.receive(message)) }
        guard mail.hasStoreChanged else { return }
        perform(state.receive(.storeChanged(queries.store.progress)))
        takeProblems()
    }

    private mutating func takeProblems() {
        while let problem = queries.store.takeProblem() { state.warnings.add(problem) }
    }

    /// Does what the state asks for, and what the answers lead to.
    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .suspend: device.suspend()
            case .redraw: device.redraw()
            case .mouse(let isOn): device.setMouse(isOn)
            case .open(_, .top, _) where keyRepeat.isOn: keyRepeat.hold(effect)
            case let slow where slow.isSlow: ask(slow)
            default:
                if let answer = queries.answer(effect) ?? reach(effect) { perform(state.receive(answer)) }
            }
        }
    }

    private func ask(_ effect: Effect) {
        mailbox.expectAnswer()
        if case .list(let request) = effect {
            return latest.ask(request) { [queries, mailbox] request, interruption in
                mailbox.post(request.flatMap { queries.answer(.list($0), interruption) })
            }
        }
        if case .table(let request) = effect {
            return latestOfTable.ask(request) { [queries, mailbox] request, interruption in
                mailbox.post(request.flatMap { queries.answer(.table($0), interruption) })
                if case .record? = request?.listing { queries.store.prepareFilters() }
            }
        }
        queue.async { [queries, mailbox] in mailbox.post(queries.answer(effect)) }
    }
}
