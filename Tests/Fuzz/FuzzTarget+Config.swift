import OnRecordStore

@testable import onrecord

extension FuzzTarget {
    /// Whatever the settings file holds, each mistake stands on a line of it, and what is right holds when written out.
    static func takeConfig(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let settings = Settings(SettingsFile(path: nil, text: text))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
        for mistake in settings.mistakes {
            precondition(!mistake.message.isEmpty && (mistake.line.map { (1...max(1, lines)).contains($0) } ?? true))
        }
        _ = settings.warning
    }
}
