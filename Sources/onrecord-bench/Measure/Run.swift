/// The cost of one run of a command.
struct Run {
    /// Seconds from start to end.
    let wall: Double
    /// Processor seconds on all cores together.
    let processor: Double
    /// Peak memory in bytes; never less than that of this program.
    let peakMemory: Int
}
