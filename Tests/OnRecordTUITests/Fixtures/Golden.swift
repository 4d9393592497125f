import FoundationEssentials
import Testing

/// Compares frames with those in the folder Golden. `ONRECORD_RECORD=1 swift test --disable-xctest --filter Golden` writes
/// them anew: look at each before it is committed.
enum Golden {
    private static let folder = String(#filePath.dropLast("Fixtures/Golden.swift".count)) + "Golden/"

    /// Expects `frame` to be what the file called `name` holds.
    static func expect(_ frame: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let path = folder + name + ".txt"
        if ProcessInfo.processInfo.environment["ONRECORD_RECORD"] == "1" {
            try Data((frame + "\n").utf8).write(to: URL(filePath: path))
            return
        }
        let data = FileManager.default.contents(atPath: path)
        guard let data else {
            Issue.record("there is no \(name).txt; ONRECORD_RECORD=1 writes it", sourceLocation: sourceLocation)
            return
        }
        let expected = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
        let difference = difference(Array(expected), frame.split(separator: "\n", omittingEmptySubsequences: false))
        #expect(difference.isEmpty, "\(name).txt\n\(difference)", sourceLocation: sourceLocation)
    }

    /// The rows that differ: "-" what was expected, "+" what came.
    private static func difference(_ expected: [Substring], _ actual: [Substring]) -> String {
        (0..<max(expected.count, actual.count)).compactMap { row -> String? in
            let old = row < expected.count ? expected[row] : nil
            let new = row < actual.count ? actual[row] : nil
            guard old != new else { return nil }
            return "row \(row + 1)\n- \(old ?? "(no row)")\n+ \(new ?? "(no row)")"
        }.joined(separator: "\n")
    }
}
