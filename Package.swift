// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target is held to, each upcoming feature with its proposal.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
  .strictMemorySafety(),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0480-swiftpm-warning-control.md
  .treatAllWarnings(as: .error),
]

/// A room of the house: a target that sees the named rooms and nothing else (docs/architecture.md).
func room(_ name: String, sees others: String..., embedding data: [String] = []) -> Target {
  .target(
    name: name,
    dependencies: others.map { .byName(name: $0) },
    resources: data.map { .embedInCode($0) },
    swiftSettings: strict
  )
}

/// The tests of one room, which see that room and what its values are made of.
func tests(of name: String, seeing others: String..., leavingOut data: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ([name] + others).map { .byName(name: $0) },
    exclude: data,
    swiftSettings: strict
  )
}

let package = Package(
  name: "nastavnik",
  products: [
    .executable(name: "nastavnik", targets: ["nastavnik"]),
    .executable(name: "nastavnik-bench", targets: ["nastavnik-bench"]),
  ],
  targets: [
    // Five C libraries, and what Glibc hides from Swift, each behind one door.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlienc libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CLinux"),
    // The list of ordinary Russian words in read-only data; scripts/words makes it.
    .target(
      name: "CWords", exclude: ["words.bin", "LICENSE"],
      cSettings: [.treatAllWarnings(as: .error), .disableWarning("c23-extensions")]),

    // What every room may use: problems, escaped text, the language of the reader.
    room("Diagnostics"),
    room("HTML"),
    room("Russian", sees: "CWords", "Diagnostics", embedding: ["WorkingDays/working-days.txt"]),

    // Files, processes and threads of the operating system behind Swift values.
    room("Platform", sees: "CLinux"),

    // What ZIP archives hold, and the copies of files for the way to browsers.
    room("Compression", sees: "CZlib", "CBrotli"),

    // From bytes to trees.
    room("YAML", sees: "CYAML", "Diagnostics"),
    room("Markdown", sees: "CCMark", "Diagnostics", "HTML", "Russian"),
    room("Mustache", sees: "Diagnostics", "HTML"),

    // The street: private records, the only door, public views, pages, the last look, the output.
    room("Records", sees: "YAML", "Markdown", "Platform", "Diagnostics", "Russian"),
    room("Publication", sees: "Markdown", "Diagnostics"),
    room("Gate", sees: "Records", "Publication", "Markdown", "Diagnostics", "Russian"),
    room("Site", sees: "Publication", "Mustache", "Markdown", "HTML", "Russian", "Diagnostics"),
    room("Guard", sees: "Records", "Gate", "Publication", "Russian", "Diagnostics"),
    room("Pictures", sees: "Platform", "Output", "Diagnostics"),
    room("Documents", sees: "Compression", "Russian", "Platform", "Diagnostics"),
    room("Search", sees: "Compression", "Platform"),
    room("Output", sees: "CNettle", "Compression", "Platform", "Diagnostics"),
    room("Preview", sees: "Output", "Diagnostics"),

    // Random numbers that a seed makes again.
    room("Chance"),

    // Shows that no output depends on what is withheld, for the tests and for `check --prove`.
    room(
      "Proof",
      sees: "Chance", "Records", "Gate", "Publication", "Site", "Markdown", "Platform",
      "Diagnostics"
    ),

    // The command line, as a library that tests can drive, and a main of a few lines.
    room(
      "NastavnikCommands",
      sees: "Records", "Gate", "Publication", "Site", "Mustache", "Guard", "Pictures", "Documents",
      "Search", "Output", "Preview", "Proof", "Compression", "Platform", "Markdown", "YAML", "HTML",
      "Russian", "Diagnostics"
    ),
    .executableTarget(
      name: "nastavnik", dependencies: ["NastavnikCommands"], swiftSettings: strict),

    // Sections of any size for measuring; the generator knows nothing of them.
    room("Corpus", sees: "Chance", "Platform", "Diagnostics"),
    .executableTarget(
      name: "nastavnik-bench", dependencies: ["Corpus", "Platform", "Diagnostics"],
      swiftSettings: strict),

    // Temporary folders for the tests that need real files.
    .target(
      name: "TestFolder", dependencies: ["Platform"], path: "Tests/TestFolder",
      swiftSettings: strict),

    // Documents made part by part, for the tests that publish them or look into them.
    .target(name: "SampleFiles", path: "Tests/SampleFiles", swiftSettings: strict),

    // Random sections for the proof that nothing withheld can be inferred, and a program that proves
    // as many of them as it is asked for.
    .target(
      name: "RandomSections",
      dependencies: [
        "Chance", "Corpus", "Proof", "Records", "Gate", "Publication", "Site", "Mustache",
        "Platform", "Diagnostics",
      ],
      path: "Tests/RandomSections", swiftSettings: strict),
    .executableTarget(
      name: "SectionProofs", dependencies: ["RandomSections", "Platform"],
      path: "Tests/SectionProofs", swiftSettings: strict),

    // A program that builds over and over until the tests of Output kill it.
    .executableTarget(
      name: "OutputVictim", dependencies: ["Output"], path: "Tests/OutputVictim",
      swiftSettings: strict),

    // A program that judges the guard on a labelled corpus (scripts/guard-figures).
    .executableTarget(
      name: "GuardFigures",
      dependencies: ["Guard", "Gate", "Records", "Publication", "Diagnostics"],
      path: "Tests/GuardFigures", swiftSettings: strict),

    tests(of: "Diagnostics"),
    tests(of: "HTML"),
    tests(of: "Russian", seeing: "Diagnostics"),
    tests(of: "Platform", seeing: "TestFolder"),
    tests(of: "Compression"),
    tests(of: "Search", seeing: "Compression", "Platform", "TestFolder"),
    tests(of: "YAML", seeing: "Diagnostics"),
    tests(of: "Markdown", seeing: "Diagnostics", "HTML"),
    tests(of: "Mustache", seeing: "Diagnostics", "HTML"),
    tests(of: "Records", seeing: "YAML", "Markdown", "Diagnostics", "TestFolder"),
    tests(of: "Gate", seeing: "Records", "Publication", "Markdown", "Diagnostics"),
    tests(of: "Guard", seeing: "Chance", "Records", "Gate", "Publication", "Diagnostics"),
    tests(of: "Site", seeing: "Publication", "Mustache", "Markdown", "HTML", "Diagnostics"),
    tests(of: "Pictures", seeing: "Output", "Platform", "Diagnostics", "TestFolder"),
    tests(
      of: "Documents", seeing: "Compression", "Platform", "Diagnostics", "SampleFiles"),
    tests(
      of: "Proof", seeing: "RandomSections", "Records", "Gate", "Publication", "Site", "Markdown",
      "Russian", "Platform", "Diagnostics", leavingOut: ["Categories"]),
    tests(
      of: "Output", seeing: "Chance", "Compression", "Platform", "Diagnostics", "TestFolder",
      "OutputVictim"),
    tests(
      of: "NastavnikCommands", seeing: "Proof", "Gate", "Records", "Russian", "Compression",
      "Search",
      "Platform", "Diagnostics", "Documents", "TestFolder", "SampleFiles",
      leavingOut: ["Answers", "BrokenSections"]),
  ]
)
