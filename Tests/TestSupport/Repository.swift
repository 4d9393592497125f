import Foundation

/// Where this repository lies.
package enum Repository {
    /// Its top folder.
    package static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
}
