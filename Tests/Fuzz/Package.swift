// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A program that libFuzzer feeds with bytes.
func target(_ name: String, needs: [String], laws: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name, dependencies: needs.map { .product(name: $0, package: "parallax") } + laws,
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "parallax", path: "../..")],
  targets: [
    target("FuzzText", needs: ["ParallaxModel"]),
    .target(
      name: "DocumentLaws", dependencies: [.product(name: "ParallaxText", package: "parallax")], swiftSettings: strict),
    target("FuzzHTML", needs: [], laws: ["DocumentLaws"]),
    target("FuzzNews", needs: [], laws: ["DocumentLaws"]),
    target("FuzzMail", needs: [], laws: ["DocumentLaws"]),
    target("FuzzPacked", needs: [], laws: ["DocumentLaws"]),
    target("FuzzCollation", needs: ["ParallaxModel"]),
    target("FuzzSignatures", needs: ["ParallaxModel", "ParallaxInterface"]),
    target("FuzzKeys", needs: ["ParallaxModel", "ParallaxInterface"]),
    target("FuzzFrame", needs: ["ParallaxModel", "ParallaxInterface"]),
  ],
  swiftLanguageModes: [.v6]
)
