import Foundation
import Testing

/// Runs tests on threads of their own.
///
/// Swift Testing has a thread a core for all tests. One that waits, for a program in a terminal or for a clock, would keep
/// that thread from the others meanwhile.
package struct OwnThread: SuiteTrait, TestTrait, TestScoping {
    package var isRecursive: Bool { true }

    package func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(Threads()) { try await function() }
    }

    /// Runs each job on a new thread: what waits in one keeps nothing else.
    private final class Threads: TaskExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }
}

extension Trait where Self == OwnThread {
    /// For what waits most of the time.
    package static var ownThread: Self { OwnThread() }
}
