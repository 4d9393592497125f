import Dispatch

/// Interrupts a device's wait for events, from any thread.
public protocol Waker: Sendable {
    /// Makes `TerminalDevice.nextEvent()` return `.wake`. Several calls may be merged into one event.
    func wake()
}

extension Waker {
    /// Wakes at `time`.
    public func wake(at time: DispatchTime) { DispatchQueue.global().asyncAfter(deadline: time) { wake() } }
}
