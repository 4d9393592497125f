/// Where the user's own files of this program are, by the XDG base directory specification.
public enum UserFolder {
    /// What the user has made by using it; `nil` where the environment does not say where.
    public static var state: FilePath? { folder("XDG_STATE_HOME", [".local", "state"]) }
    /// What can be made again at any time.
    public static var cache: FilePath? { folder("XDG_CACHE_HOME", [".cache"]) }
    /// What the user has set.
    public static var settings: FilePath? { folder("XDG_CONFIG_HOME", [".config"]) }

    private static func folder(_ variable: String, _ standard: [String]) -> FilePath? {
        // A path that is not absolute is to be ignored, the specification says.
        if let set = FileSystem.environment(variable), set.first == UInt8(ascii: "/") {
            return FilePath(bytes: set).appending(Array("onrecord".utf8))
        }
        guard let home = FileSystem.environment("HOME"), home.first == UInt8(ascii: "/") else { return nil }
        return (standard + ["onrecord"]).reduce(FilePath(bytes: home)) { $0.appending(Array($1.utf8)) }
    }
}
