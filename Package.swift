// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: Swift 6 mode, a warning is an error.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

/// The same for targets in which tests spend most of their time, optimised in debug builds as well: this halves the
/// processor time of `make test`, and costs a full build about 35 s of it. Store and reader would gain less and take twice
/// as long to compile after each change. ONRECORD_DEBUG=1 leaves it out, for a debugger that is to show all variables.
let fast: [SwiftSetting] =
    Context.environment["ONRECORD_DEBUG"] == nil
    ? strict + [.unsafeFlags(["-O"], .when(configuration: .debug))] : strict

// The arrows of docs/architecture.md: a target may import what it lists here and nothing else
// (`make check` builds with --explicit-target-dependency-import-check error).
let package = Package(
    name: "onrecord",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "onrecord", targets: ["onrecord"]),
        .library(name: "OnRecordCore", targets: ["OnRecordCore"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // Debian, Ubuntu: libncursesw5-dev. macOS: Homebrew's ncurses, its paths as the Makefile gives them.
        .target(
            name: "CNcurses",
            cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("ncursesw")]
        ),
        // Debian, Ubuntu: libpcre2-dev.
        .target(
            name: "CPCRE2",
            cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("pcre2-8")]
        ),
        // Debian, Ubuntu: libsqlite3-dev.
        .target(
            name: "CPageChecks",
            cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("sqlite3")]
        ),
        .target(name: "Terminal", dependencies: ["CNcurses"], swiftSettings: fast),
        // The files of Data, in the program itself.
        .target(name: "CLanguageData", cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
        // The core library in three floors, each of which imports those before it.
        .target(name: "OnRecordText", dependencies: ["CLanguageData"], swiftSettings: fast),
        .target(name: "OnRecordLanguage", dependencies: ["OnRecordText"], swiftSettings: fast),
        .target(name: "OnRecordCore", dependencies: ["OnRecordLanguage", "OnRecordText"], swiftSettings: fast),
        // Debian, Ubuntu: libsqlite3-dev.
        .target(
            name: "OnRecordStore",
            dependencies: ["CPCRE2", "CPageChecks", "OnRecordCore", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict
        ),
        .target(
            name: "OnRecordTUI",
            dependencies: ["OnRecordCore", "OnRecordStore", "Terminal"],
            swiftSettings: strict
        ),
        // Makes a statically linked program smaller; a Mac's Foundation is never linked so.
        .target(
            name: "CEmptyICU",
            cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
        .executableTarget(
            name: "onrecord",
            dependencies: [
                "OnRecordCore", "OnRecordStore", "OnRecordTUI", "Terminal",
                .target(name: "CEmptyICU", condition: .when(platforms: [.linux])),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: strict
        ),
        // `make bench`; no product, so no part of what is installed.
        .executableTarget(
            name: "onrecord-bench",
            dependencies: [
                "OnRecordCore", "OnRecordStore", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        // Makes the name model (docs/names.md); no product.
        .executableTarget(
            name: "onrecord-train",
            dependencies: ["OnRecordCore", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            exclude: ["make-clusters.py", "make-firms.py", "make-sentences.py"],
            swiftSettings: strict
        ),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
        // What tests of several targets share.
        .target(
            name: "TestSupport", dependencies: ["OnRecordCore"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "OnRecordTextTests",
            dependencies: ["OnRecordText", "TestSupport"],
            exclude: ["Lexicon/make-verb-forms.py", "Lexicon/verb-forms.tsv"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OnRecordLanguageTests",
            dependencies: ["OnRecordLanguage", "OnRecordText", "TestSupport"],
            exclude: ["Articles", "Attribution/Sentences", "Gold/seeds.json", "IndirectSpeech/Sentences"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OnRecordCoreTests", dependencies: ["OnRecordCore", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "OnRecordStoreTests",
            dependencies: [
                "OnRecordCore", "OnRecordStore", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OnRecordTUITests",
            dependencies: ["OnRecordCore", "OnRecordStore", "OnRecordTUI", "Terminal", "TestSupport"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(name: "TrainingTests", dependencies: ["OnRecordCore", "onrecord-train"], swiftSettings: strict),
        .testTarget(name: "BenchmarkTests", dependencies: ["onrecord-bench"], swiftSettings: strict),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["OnRecordCore", "OnRecordStore", "Terminal", "TestSupport", "onrecord"],
            swiftSettings: strict
        ),
    ]
)

// `make fuzz`: random bytes for all that reads what others have made (docs/reliability.md). Nothing can import a program,
// so the program gives way to its settings.
if Context.environment["ONRECORD_FUZZ"] != nil {
    package.products.removeAll { $0.name == "onrecord" }
    package.targets.removeAll { $0.isTest || $0.name == "onrecord" }
    package.targets += [
        .target(
            name: "onrecord",
            dependencies: ["OnRecordStore", "OnRecordTUI", .product(name: "TOMLKit", package: "TOMLKit")],
            exclude: ["Commands", "OnRecord.swift", "Output"],
            swiftSettings: strict
        ),
        .target(name: "CFuzzer", path: "Tests/CFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: ["CFuzzer", "OnRecordCore", "OnRecordStore", "Terminal", "onrecord"],
            path: "Tests/Fuzz",
            exclude: ["Corpus"],
            swiftSettings: strict
        ),
    ]
}
