import Dispatch
import Synchronization
import Testing

@testable import OnRecordStore

@Suite("TextBudget")
struct TextBudgetTests {
    @Test("all that is worked on at the same time stays within the budget, and a text beyond it is worked on alone")
    func limit() {
        let budget = TextBudget(100)
        let state = Mutex((used: 0, most: 0, done: 0))
        DispatchQueue.concurrentPerform(iterations: 60) { number in
            let bytes = number % 7 == 0 ? 1000 : number
            budget.spend(bytes) {
                state.withLock { state in
                    state.used += min(bytes, 100)
                    state.most = max(state.most, state.used)
                    state.done += 1
                }
                state.withLock { $0.used -= min(bytes, 100) }
            }
        }
        state.withLock { state in #expect(state.done == 60 && state.used == 0 && state.most <= 100) }
        #expect(!budget.isAwaited)
    }
}
