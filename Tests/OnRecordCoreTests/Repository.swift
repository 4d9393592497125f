import Foundation

/// Where this repository lies.
enum Repository {
    /// Its top folder.
    static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
}
