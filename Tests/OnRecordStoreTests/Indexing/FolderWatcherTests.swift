import Testing

@testable import OnRecordStore

@Suite("FolderWatcher")
struct FolderWatcherTests {
    @Test("a wait reports a change in a folder")
    func change() throws {
        let folder = try TemporaryFolder()
        let watcher = FolderWatcher()
        watcher.add(folder.path)
        try folder.write("Bonn", to: "a.txt")
        #expect(watcher.wait(pause: .zero) != nil)
    }

    @Test("a wait ends once watching is stopped")
    func stop() {
        let watcher = FolderWatcher()
        watcher.stop()
        #expect(watcher.wait(pause: .seconds(60)) == nil)
    }
}
