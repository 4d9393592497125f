/// Ends a device's wait for events, from any thread.
public protocol Waker: Sendable {
    /// Makes `TerminalDevice.nextEvent()` return `.wake`. Several calls may give one event.
    func wake()
}
