/// What the system says of a path.
struct FileStatus: Hashable {
    /// What stands at the path, symbolic links followed.
    enum Kind: Hashable {
        case file, folder
        /// A named pipe, such as a shell's `<(command)`.
        case pipe
        /// A symbolic link, where links are not followed.
        case link
        /// A device or a socket.
        case other
    }

    /// A file or folder, whatever it is called: two paths with the same identity lead to the same thing.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    let kind: Kind
    let identity: Identity
    /// Whether the same file stands under other names as well.
    let hasOtherNames: Bool
    let stamp: FileStamp
}
