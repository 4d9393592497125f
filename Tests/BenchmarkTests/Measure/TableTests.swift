import Testing

@testable import onrecord_bench

struct TableTests {
    @Test("the median is the middle, or the mean of the two in the middle")
    func median() {
        #expect(Table.median([3, 1, 2]) == 2)
        #expect(Table.median([4, 1, 2, 3]) == 2.5)
        #expect(Table.median([]) == 0)
    }

    @Test("numbers keep the zeros after their point")
    func decimal() {
        #expect(Table.decimal(1.0049, digits: 2) == "1.00")
        #expect(Table.decimal(12.05, digits: 1) == "12.1")
        #expect(Table.decimal(0.003, digits: 3) == "0.003")
        #expect(Table.decimal(.infinity, digits: 1) == "?")
    }

    @Test("a line gives the median, MB a second and the peak")
    func line() {
        let subject = Subject(name: "cat", command: ["cat"], bytes: 2_000_000)
        let runs = [1.0, 4, 2].map { Run(wall: $0, processor: $0 / 2, peakMemory: 3_000_000) }
        let lines = Table(subjects: [subject], runs: [runs]).text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.last?.split(separator: " ").map(String.init) == [
                "cat", "2.000", "1.000", "1.000", "1.0", "2.0", "3.0",
            ])
    }
}
