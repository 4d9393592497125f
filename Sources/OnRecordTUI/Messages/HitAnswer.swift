/// The hits that a `HitRequest` asked for.
struct HitAnswer: Sendable {
    /// The question.
    let request: HitRequest
    /// The hits.
    let entries: [ResultEntry]
    /// Which articles they are of.
    let window: HitWindow
}
