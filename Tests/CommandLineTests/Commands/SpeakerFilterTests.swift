import Testing

@testable import onrecord

@Suite("SpeakerFilter")
struct SpeakerFilterTests {
    @Test(
        "every word of the filter begins a word of the name",
        arguments: [
            ("lehtinen", "Ileana Ros-Lehtinen", true), ("ILEANA ros", "Ileana Ros-Lehtinen", true),
            ("lehtinen ileana", "Ileana Ros-Lehtinen", true), ("tinen", "Ileana Ros-Lehtinen", false),
            ("ed", "Mohamed Salah", false), ("jose", "José Álvarez", true), ("ed royce", "Ed Markey", false),
            ("", "Ed Royce", false),
        ])
    func table(filter: String, name: String, accepted: Bool) {
        #expect(SpeakerFilter(filter).accepts(name) == accepted)
    }
}
