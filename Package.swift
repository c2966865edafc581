// swift-tools-version: 6.1
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// The C library checks the sizes of what is copied, as far as the compiler knows them.
let checkedCopies: CSetting = .define("_FORTIFY_SOURCE", to: "2", .when(configuration: .release))

/// The commit, as `make build` says it: `4344ee0c1d2e`, with `-dirty` where files have changed. What git itself knows
/// cannot be asked here, for SwiftPM keeps the answer longer than it holds.
let commit = Context.environment["PARALLAX_COMMIT"].flatMap { $0.isEmpty ? nil : $0 } ?? "unknown"

/// The copy of a package that a tarball of the sources (`make dist`) brings along.
func bundled(_ name: String) -> Package.Dependency? {
  let folder = "\(Context.packageDirectory)/Packages/\(name)"
  return FileManager.default.fileExists(atPath: "\(folder)/Package.swift") ? .package(path: folder) : nil
}

/// What makes the pages of the library (`make docs`); a build fetches none of it.
let documentation: [Package.Dependency] =
  Context.environment["PARALLAX_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/apple/swift-docc-plugin", from: "1.4.0")]

/// Whether the tests, the laws and the fuzzer are of one build that is optimized (`make … TESTED=checked`). Tests
/// themselves are then not: that takes long, and their work is done by what they test.
let strictTests = Context.environment["PARALLAX_CHECKED"] == nil ? strict : strict + [.unsafeFlags(["-Onone"])]

/// Whether the modules tell libFuzzer which of their branches are taken.
let isFuzzed = Context.environment["PARALLAX_FUZZ"] != nil
let strictModules = isFuzzed ? strict + [.unsafeFlags(["-sanitize=fuzzer"])] : strict

/// What `make build` has in the place of Swift's concurrency, which nothing of the program uses.
let withoutConcurrency: [Target] =
  Context.environment["PARALLAX_STANDIN"] == nil
  ? [] : [.target(name: "CStandin", path: "Sources/standin/Concurrency")]

/// A target of ours; the order below is the order in which the data flows.
func module(
  _ name: String, needs: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
  .target(name: name, dependencies: needs, exclude: exclude, resources: resources, swiftSettings: strictModules)
}

/// The tests of a module; `exclude` names files that are not code (goldens).
func tests(of name: String, needs: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + needs, exclude: exclude, swiftSettings: strictTests)
}

/// The program that libFuzzer feeds with bytes.
let fuzzer: [Target] = [
  .target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
  .executableTarget(
    name: "fuzz",
    dependencies: [
      "CFuzzer", "ParallaxBrowser", "ParallaxTerminal", "ParallaxOutput", "ParallaxPage", "ParallaxModel",
      "ParallaxText",
    ], path: "Tests/Fuzz/Fuzzer", swiftSettings: strict),
]

let package = Package(
  name: "parallax",
  products: [
    .executable(name: "parallax", targets: ["parallax"]),
    .library(name: "ParallaxModel", targets: ["ParallaxModel"]),
  ],
  dependencies: [
    bundled("swift-argument-parser")
      ?? .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    bundled("swift-collections") ?? .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
  ] + documentation,
  targets: [
    // Debian's C libraries, behind module maps.
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CMarkdown", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),

    // what has nothing to do with reports: threads, searching, hashing
    module("ParallaxSupport", needs: ["CDigest", "CHashing"]),
    // SHA-256 by the processor's own instructions
    .target(name: "CHashing", cSettings: [checkedCopies]),
    // what formats are made of: bytes → trees of HTML, XML and JSON, parts of mails and archives; knows no report
    module(
      "ParallaxFormats",
      needs: [
        "ParallaxSupport", "CGumbo", "CExpat", "CJansson", "CZlib", "CMinizip", "CMarkdown", "CYAML", "CConverter",
      ]),
    // runs a program on bytes: what may be done between fork and exec
    .target(name: "CConverter", cSettings: [checkedCopies]),
    // bytes → documents → one report: segments, sentences, tokens, language, what it states
    module(
      "ParallaxText",
      needs: ["ParallaxFormats", "ParallaxSupport", "CLanguages", "CTOML", "CUTF8Proc", "CStemmer", "CUchardet"],
      exclude: ["Languages/Data", "Languages/README.md"],
      resources: [.embedInCode("Documents/HTML/Extraction/Model/article.txt")]),
    // the words of each language, one text file a language
    .target(name: "CLanguages", path: "Sources/ParallaxText/Languages/Data", exclude: ["Words"]),
    // several reports: stories → links → passages → variants → highlighted readings
    module(
      "ParallaxCollation",
      needs: [
        "ParallaxText", "ParallaxFormats", "ParallaxSupport",
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      resources: [.embedInCode("Alignment/Model/ties.txt")]),
    // facts that differ, and who else has words
    module("ParallaxFindings", needs: ["ParallaxCollation", "ParallaxText", "ParallaxSupport"]),
    // words and regular expressions looked for in texts
    module("ParallaxSearch", needs: ["CPCRE2", "ParallaxCollation", "ParallaxText", "ParallaxSupport"]),
    // the shared model: one import for all that shows
    module(
      "ParallaxModel",
      needs: ["ParallaxSearch", "ParallaxFindings", "ParallaxCollation", "ParallaxText", "ParallaxSupport"]),
    // rows + width → lines of cells with roles
    module("ParallaxPage", needs: ["ParallaxModel", "CUTF8Proc"]),
    // TOML → themes, options
    .target(name: "CTOML", cxxSettings: [.define("_FORTIFY_SOURCE", to: "2", .when(configuration: .release))]),
    .target(
      name: "ParallaxThemes", path: "Themes",
      resources: [
        .embedInCode("plain.toml"), .embedInCode("dark.toml"), .embedInCode("light.toml"),
        .embedInCode("high-contrast.toml"), .embedInCode("colour-blind.toml"),
      ], swiftSettings: strict),
    module("ParallaxSettings", needs: ["CTOML", "ParallaxThemes", "ParallaxPage", "ParallaxSupport"]),
    // the two faces: printed, and interactive as values
    module(
      "ParallaxOutput",
      needs: ["ParallaxPage", "ParallaxSettings", "ParallaxModel", "ParallaxFormats", "ParallaxSupport"],
      exclude: ["JSON/collation.schema.json"], resources: [.embedInCode("Exports/HTML/report.css")]),
    module("ParallaxBrowser", needs: ["ParallaxPage", "ParallaxSettings", "ParallaxModel"]),
    // SQLite, and files for the user alone
    module("ParallaxDatabase", needs: ["CSQLite"]),
    // what the reader has said of reports, kept from one run to the next
    module("ParallaxStore", needs: ["ParallaxDatabase", "ParallaxModel"]),
    // large collections: texts, signatures, stories and a full-text index in one file
    module("ParallaxIndex", needs: ["ParallaxDatabase", "ParallaxModel"]),
    // frame → screen, bytes → keys
    .target(
      name: "CTerminal", cSettings: [checkedCopies],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("ParallaxTerminal", needs: ["CTerminal", "ParallaxPage"]),
    module(
      "ParallaxSession",
      needs: [
        "ParallaxBrowser", "ParallaxTerminal", "ParallaxStore", "ParallaxIndex", "ParallaxSettings", "ParallaxPage",
        "ParallaxModel",
      ]),
    // what the build alone knows
    .target(name: "CBuild", cSettings: [.define("PARALLAX_COMMIT", to: "\"\(commit)\"")]),
    .executableTarget(
      name: "parallax",
      dependencies: [
        "ParallaxSession", "ParallaxOutput", "ParallaxBrowser", "ParallaxStore", "ParallaxIndex", "ParallaxSettings",
        "ParallaxPage", "ParallaxModel", "ParallaxFormats", "CBuild",
        // asked for their versions
        "CExpat", "CJansson", "CMarkdown", "CPCRE2", "CSQLite", "CTOML", "CTerminal", "CUTF8Proc", "CYAML", "CZlib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + withoutConcurrency.map { .byName(name: $0.name) }, swiftSettings: strict),

    // gold → features → weights of ties; no product, so that it sees what the program keeps to itself
    module("ParallaxTraining", needs: ["ParallaxCollation", "ParallaxText", "ParallaxFormats"]),
    .executableTarget(name: "train", dependencies: ["ParallaxTraining", "ParallaxCollation"], swiftSettings: strict),

    // reports for the tests of the model
    .target(
      name: "ModelSamples", dependencies: ["ParallaxModel", "ParallaxFormats"], path: "Tests/ModelSamples",
      exclude: ["WorldStories"],
      swiftSettings: strict),
    tests(of: "ParallaxSupport"),
    tests(of: "ParallaxFormats", needs: ["ModelSamples"]),
    tests(
      of: "ParallaxText", needs: ["ModelSamples", "ParallaxModel"],
      exclude: ["Documents/HTML/Systems", "Languages/samples.txt", "Facts/facts.txt", "Facts/Speakers"]),
    tests(of: "ParallaxCollation", needs: ["ModelSamples", "ParallaxOutput", "ParallaxModel"]),
    tests(
      of: "ParallaxFindings", needs: ["ModelSamples", "ParallaxModel"],
      exclude: ["Comparison/Copies", "Comparison/Checks"]),
    tests(of: "ParallaxModel", needs: ["ParallaxOutput"]),
    tests(of: "ParallaxTraining", needs: ["train", "ParallaxCollation", "ParallaxText"]),
    tests(of: "ParallaxStore", needs: ["ModelSamples", "ParallaxDatabase", "ParallaxModel"]),
    tests(of: "ParallaxIndex", needs: ["ModelSamples", "ParallaxDatabase", "ParallaxModel"]),
    tests(of: "ParallaxPage", needs: ["ModelSamples", "ParallaxModel"]),
    tests(of: "ParallaxSettings", needs: ["ParallaxPage"]),
    tests(
      of: "ParallaxBrowser", needs: ["ParallaxSettings", "ParallaxPage", "ParallaxModel"],
      exclude: ["Goldens", "Stories"]),
    .testTarget(
      name: "ParallaxOutputTests",
      dependencies: [
        "ModelSamples", "ParallaxOutput", "ParallaxSettings", "ParallaxPage", "ParallaxModel", "ParallaxFormats",
        "ParallaxSupport",
      ],
      swiftSettings: strictTests),
    // what must hold for every input, checked on whole sets of cases: `make laws`
    .executableTarget(
      name: "laws",
      dependencies: [
        "ModelSamples", "ParallaxOutput", "ParallaxModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Laws", swiftSettings: strict),
    .testTarget(
      name: "LawsTests", dependencies: ["laws", "ParallaxModel"], path: "Tests/LawsTests", swiftSettings: strictTests),
    // a terminal for tests, and the programs painted on it
    .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "TerminalEmulator", dependencies: ["CPty"], path: "Tests/TerminalEmulator", swiftSettings: strict),
    tests(of: "ParallaxTerminal", needs: ["CTerminal", "ParallaxPage", "TerminalEmulator"]),
    tests(
      of: "ParallaxSession",
      needs: ["ModelSamples", "ParallaxBrowser", "ParallaxPage", "ParallaxStore", "ParallaxModel"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["parallax", "ParallaxBrowser", "ParallaxSettings", "ParallaxStore", "ParallaxModel"],
      exclude: ["Goldens", "Reports"], swiftSettings: strictTests),
    .testTarget(name: "PtyTests", dependencies: ["parallax", "TerminalEmulator", "CPty"], swiftSettings: strictTests),
  ] + withoutConcurrency + (isFuzzed ? fuzzer : []),
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
