// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A program that times or weighs one thing.
func program(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "ParallaxModel", package: "parallax")], swiftSettings: strict)
}

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "parallax", path: "..")],
  targets: [
    program("worddiff"), program("wordpairs"), .executableTarget(name: "bench", swiftSettings: strict),
    .executableTarget(name: "measure", linkerSettings: [.linkedLibrary("util")]),
  ],
  swiftLanguageModes: [.v6]
)
