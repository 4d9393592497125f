/// A call to the system that failed, as a sentence.
struct SystemError: Error, CustomStringConvertible {
    let description: String
}
