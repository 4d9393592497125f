/// What the environment says.
public enum Environment {
    /// The value of a variable; `nil` where it is not set or empty.
    public static func value(_ name: String) -> String? {
        FileSystem.environment(name).map { String(decoding: $0, as: UTF8.self) }
    }
}
