@testable import Terminal

extension FuzzTarget {
    /// Whatever a terminal sends, every byte is used and no sequence keeps the decoder from what follows.
    static func takeKeys(_ bytes: [UInt8]) {
        // The first byte of each pair says what the terminal's description made of the second.
        var input: [KeyDecoder.Input] = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x80...0x8F: input.append(.nothing)
            case 0x90...0x9F: input.append(.key(Key(.escape)))
            default: input.append(.scalar(scalar))
            }
        }
        var decoder = KeyDecoder()
        var next = input.startIndex
        func read() -> KeyDecoder.Input? {
            guard next < input.endIndex else { return nil }
            defer { next += 1 }
            return input[next]
        }
        var steps = 0
        while let output = decoder.next(read) {
            steps += 1
            precondition(steps <= input.count + 1)
            if case .key(let key) = output { _ = KeySequence([key]).description }
        }
        precondition(next == input.endIndex)
    }
}
