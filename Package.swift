// swift-tools-version: 6.2

import PackageDescription

/// Warnings are errors where the project itself is built (`make`), never for those who depend on it.
let isStrict = Context.environment["STANCEMAP_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
  name: "stancemap",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "stancemap", targets: ["StanceMapCLI"]),
    .executable(name: "stancemap-bench", targets: ["StanceMapBench"]),
    .library(name: "StanceMap", targets: ["StanceMap"]),
    .library(name: "StanceMapDrawing", targets: ["StanceMapDrawing"]),
    .library(name: "StanceMapSuggestions", targets: ["StanceMapSuggestions"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // What was said, by whom, how it relates.
    .target(
      name: "StanceMap",
      swiftSettings: settings
    ),
    // A text becomes suggestions of what to annotate.
    .target(
      name: "StanceMapSuggestions",
      dependencies: ["StanceMap"],
      swiftSettings: settings
    ),
    // A graph becomes a diagram, a layout, an SVG or HTML page.
    .target(
      name: "StanceMapDrawing",
      dependencies: ["StanceMap", "CGraphviz"],
      swiftSettings: settings
    ),
    // The C library that lays out, and the shim that makes it fit for Swift.
    .target(name: "CGraphviz", dependencies: ["CGraphvizSystem"]),
    .systemLibrary(
      name: "CGraphvizSystem",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev", "pkg-config"]), .brew(["graphviz", "pkg-config"])]
    ),
    .executableTarget(
      name: "StanceMapCLI",
      dependencies: [
        "StanceMap",
        "StanceMapDrawing",
        "StanceMapSuggestions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    // Measures speed and quality; not part of the tests.
    .executableTarget(
      name: "StanceMapBench",
      dependencies: [
        "StanceMap",
        "StanceMapSuggestions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/StanceMapBench",
      swiftSettings: settings
    ),

    .target(
      name: "TestSupport",
      dependencies: ["StanceMap", "StanceMapDrawing"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    .testTarget(
      name: "StanceMapTests",
      // Yams reads every file that we read, as a judge of our reading.
      dependencies: ["StanceMap", "TestSupport", "Yams"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "StanceMapSuggestionsTests",
      dependencies: ["StanceMapSuggestions", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "StanceMapDrawingTests",
      dependencies: ["StanceMapDrawing", "TestSupport"],
      exclude: ["__Snapshots__"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "StanceMapCLITests",
      dependencies: ["StanceMapCLI", "TestSupport"],
      swiftSettings: settings
    ),
  ]
)
