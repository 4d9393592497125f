import Terminal

/// Typing the line at the foot of the screen.
extension Prompt {
    /// What a key did.
    enum Outcome: Hashable, Sendable {
        /// The line is as `LineEditor` says.
        case line(LineEditor.Outcome)
        /// The question was answered.
        case answer(Bool)
    }

    /// Takes a key into the line, into the history or as the answer to a question.
    mutating func take(_ key: Key) -> Outcome {
        if case .confirm = kind {
            return .answer([Key(.character("y")), Key(.character("Y"))].contains(key))
        }
        if let step = Self.step(key), recallsHistory {
            recall(step)
            return .line(.changed)
        }
        return .line(line.take(key))
    }

    /// How far back in the history a key leads; `nil` where it is for the line.
    private static func step(_ key: Key) -> Int? {
        switch (key.code, key.modifiers) {
        case (.up, _), (.character("p"), .control): 1
        case (.down, _), (.character("n"), .control): -1
        default: nil
        }
    }
}
