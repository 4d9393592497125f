/// The file with the user's settings, as it is.
public struct SettingsFile: Sendable {
    /// Where it is or would be; `nil` where the environment does not say.
    public let path: FilePath?
    /// What is in it; `nil` where there is none.
    public let text: String?
    /// Why it could not be read, though it is there.
    public let problem: String?

    /// A file with this content.
    public init(path: FilePath?, text: String?, problem: String? = nil) {
        (self.path, self.text, self.problem) = (path, text, problem)
    }

    /// No sane file is larger: 1 MB.
    private static let limit = 1024 * 1024

    /// $XDG_CONFIG_HOME/onrecord/config.toml, else ~/.config/onrecord/config.toml.
    public init() {
        path = UserFolder.settings?.appending(Array("config.toml".utf8))
        guard let path, !FileSystem.isGone(path) else {
            (text, problem) = (nil, nil)
            return
        }
        do throws(FileError) {
            let bytes = try FileSystem.read(path, limit: Self.limit)
            guard bytes.count <= Self.limit else { throw FileError(message: "larger than 1 MB") }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw FileError(message: "not valid UTF-8")
            }
            (self.text, problem) = (text, nil)
        } catch {
            (text, problem) = (nil, error.message)
        }
    }
}
