import OnRecordStore
import Testing

@testable import OnRecordTUI

@Suite("JumpList")
struct JumpListTests {
    private func place(_ anchor: Int) -> Place {
        Place(article: ArticleID(1), view: ReadingView(anchor: anchor), focus: .reader, selection: nil)
    }

    @Test("back goes through the starts of jumps, forward to where one came from")
    func backAndForward() {
        var jumps = JumpList()
        jumps.push(place(1))
        jumps.push(place(2))
        #expect(jumps.back(from: place(3)) == place(2))
        #expect(jumps.back(from: place(2)) == place(1))
        #expect(jumps.back(from: place(1)) == nil)
        #expect(jumps.forward(from: place(1)) == place(2))
        #expect(jumps.forward(from: place(2)) == place(3))
        #expect(jumps.forward(from: place(3)) == nil)
    }

    @Test("forward comes to exactly where one was when going back")
    func exact() {
        var jumps = JumpList()
        jumps.push(place(1))
        _ = jumps.back(from: place(5))
        #expect(jumps.forward(from: place(1)) == place(5))
        #expect(jumps.back(from: place(6)) == place(1))
        #expect(jumps.forward(from: place(1)) == place(6))
    }

    @Test("a jump forgets what was ahead")
    func forgets() {
        var jumps = JumpList()
        jumps.push(place(1))
        _ = jumps.back(from: place(2))
        jumps.push(place(3))
        #expect(jumps.forward(from: place(4)) == nil)
        #expect(jumps.back(from: place(4)) == place(3))
    }

    @Test("no more than a hundred places are kept, and none twice in a row")
    func bounded() {
        var jumps = JumpList()
        for anchor in 0..<300 {
            jumps.push(place(anchor))
            jumps.push(place(anchor))
        }
        #expect(jumps.places.count == 100)
        #expect(jumps.places.last == place(299))
    }
}
