import TestSupport
import Testing

@testable import OnRecordStore

@Suite("NumberSet")
struct ArticleSetTests {
    @Test("does what a set of numbers does", arguments: Seeds.first(1, of: 10))
    func asSet(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let capacity = Int.random(in: 0...200, using: &random)
            let numbers = {
                Set(
                    (0..<Int.random(in: 0...40, using: &random)).map { _ in Int.random(in: 0...220, using: &random) }
                        .filter {
                            $0 < (capacity + 63) / 64 * 64
                        })
            }
            let (left, right) = (numbers(), numbers())
            let set = { (numbers: Set<Int>) in
                var set = NumberSet(capacity: capacity)
                for number in numbers { set.insert(number) }
                return set
            }
            let elements = { (set: NumberSet) in
                var found: [Int] = []
                set.forEach { found.append($0) }
                return found
            }
            var (both, either, only) = (set(left), set(left), set(left))
            both.formIntersection(set(right))
            either.formUnion(set(right))
            only.subtract(set(right))
            #expect(elements(both) == left.intersection(right).sorted() && both.count == left.intersection(right).count)
            #expect(
                elements(either) == left.union(right).sorted() && elements(only) == left.subtracting(right).sorted())
            #expect(left.allSatisfy(set(left).contains) && set(left).isEmpty == left.isEmpty)
        }
    }
}
