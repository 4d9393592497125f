import OnRecordStore
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A folder of its own for one test, removed with the value.
final class TemporaryFolder {
    let path: FilePath
    private let url: String

    init() throws {
        url = FileManager.default.temporaryDirectory.path + "/onrecord-\(UUID().uuidString)"
        path = FilePath(url)
        try FileManager.default.createDirectory(atPath: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: url) }

    /// The path of `name` in the folder.
    func path(_ name: String) -> FilePath { FilePath(url + "/" + name) }

    /// Writes a file, and the folders that it lies in.
    func write(_ bytes: [UInt8], to name: String) throws {
        let file = url + "/" + name
        let folder = file[..<(file.lastIndex(of: "/") ?? file.endIndex)]
        try FileManager.default.createDirectory(atPath: String(folder), withIntermediateDirectories: true)
        guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else { throw CannotWrite(file: file) }
    }

    /// Writes a file, and the folders that it lies in.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    /// Removes a file.
    func remove(_ name: String) { try? FileManager.default.removeItem(atPath: url + "/" + name) }

    /// Whether something has this name.
    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url + "/" + name) }

    /// Deletes a file, or a folder with what lies in it.
    func delete(_ name: String) throws { try FileManager.default.removeItem(atPath: url + "/" + name) }

    /// Gives a file or a folder another name.
    func rename(_ old: String, to new: String) throws {
        try FileManager.default.moveItem(atPath: url + "/" + old, toPath: url + "/" + new)
    }

    /// Makes a symbolic link.
    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: url + "/" + name, withDestinationPath: target)
    }

    /// The permissions of a file.
    func mode(_ name: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: url + "/" + name)[.posixPermissions] as? Int)
    }

    /// Sets the permissions of a file.
    func permit(_ name: String, _ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url + "/" + name)
    }
}

struct CannotWrite: Error { let file: String }
