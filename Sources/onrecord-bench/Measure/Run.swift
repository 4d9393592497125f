/// What one run of a command took.
struct Run {
    /// Seconds from its start to its end.
    let wall: Double
    /// Seconds that it was at work on all cores together.
    let processor: Double
    /// The most memory that it held, in bytes; never less than this program holds itself.
    let peakMemory: Int
}
