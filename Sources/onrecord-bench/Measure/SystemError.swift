/// A failed system call, as a sentence.
struct SystemError: Error, CustomStringConvertible {
    let description: String
}
