import CFuzzer
import Foundation

/// The target that was asked for.
nonisolated(unsafe) private var target = FuzzTarget.article

/// Runs libFuzzer: `fuzz TARGET [libFuzzer's options and folders]`.
///
/// The name is the one under which the package manager links an executable's entry point.
@_cdecl("fuzz_main")
func fuzz(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
    guard count > 1, let name = arguments[1], let chosen = FuzzTarget(rawValue: String(cString: name)) else {
        let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " | ")
        FileHandle.standardError.write(Data("usage: fuzz \(names) [libFuzzer's options] [CORPUS...]\n".utf8))
        return 2
    }
    target = chosen
    // libFuzzer starts the program again for some of its options, with the same arguments.
    arguments[1] = arguments[0]
    var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
    var restCount = count - 1
    return LLVMFuzzerRunDriver(&restCount, &rest) { bytes, count in
        target.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
    }
}
