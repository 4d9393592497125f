import Foundation

/// The seeds that a test of random input runs with, each an argument of the test so that a failure names it.
///
/// A run takes the first few; with `ONRECORD_TEST_ROUNDS=all`, as in continuous integration, it takes all. With
/// `ONRECORD_TEST_SEED=17` it takes that one alone, which replays a failure.
package enum Seeds {
    /// The seeds 0, 1, 2 and so on: `few` of them, or `all`.
    package static func first(_ few: Int, of all: Int) -> [UInt64] {
        if let seed = environment["ONRECORD_TEST_SEED"].flatMap({ UInt64($0) }) { return [seed] }
        return (0..<(takesAll ? all : few)).map { UInt64($0) }
    }

    private static let environment = ProcessInfo.processInfo.environment

    /// Whether tests are to take as long as they like.
    package static let takesAll = environment["ONRECORD_TEST_ROUNDS"] == "all"
}
