import Foundation

/// A temporary folder, gone when nobody holds it any more.
final class Folder {
    /// Where it is.
    let url: URL

    /// An empty folder with a short path: a socket's may have 104 bytes.
    init() throws {
        url = URL(filePath: "/tmp").appending(path: "onrecord-\(UInt32.random(in: 0...UInt32.max))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// The path of `name` in it.
    func path(_ name: String) -> String {
        url.appending(path: name).path
    }
}
