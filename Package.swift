// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors where the whole tree is judged (continuous integration), and stay warnings while someone is typing.
let warnings: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + warnings

/// A room of the house: a target, the rooms that it may import and its system libraries, by name.
///
/// The arrows of the house are written here and nowhere else: every build of the Makefile holds the sources to them, and a test reads
/// this table for a plain `swift build` and for the picture in CONTRIBUTING.md.
func room(_ name: String, _ needs: String, exclude: [String] = []) -> Target {
    .target(name: name, dependencies: names(needs), exclude: exclude, swiftSettings: settings)
}

/// The tests of a room. Where `make test` optimises the rooms, optimising their tests too would only take longer.
func tests(of name: String, _ needs: String, exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: names(needs), exclude: exclude,
        swiftSettings: settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

func names(_ text: String) -> [Target.Dependency] { text.split(separator: " ").map { .init(stringLiteral: String($0)) } }

/// What every room above may import.
let ground = "Documents Catalogue"
/// Policies and who is bound by them.
let policies = "\(ground) PolicyLanguage Principals"
/// The engine.
let engine = "\(policies) Authorization Reach Escalation"
/// What happened, from logs and transcripts.
let evidence = "Wraps Activity Shell Transcripts Actors Intake Timeline"
/// What files say of permissions, and what every kind of finding shares.
let forms = "Findings AgentSettings Templates"
/// What is judged, and what is tried out.
let judgement = "Lint Checks WhatIf Changes"

/// The commit that is built, where the Makefile says so: `ambit --version` tells it.
let commit = Context.environment["AMBIT_COMMIT"].flatMap {
    $0.isEmpty || $0.contains { !"0123456789abcdef+".contains($0) } ? nil : $0
}

let package = Package(
    name: "ambit",
    products: [
        .library(name: "Ambit", targets: ["AmbitLibrary"]),
        .executable(name: "ambit", targets: ["ambit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
        .systemLibrary(name: "CLibdeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CLibyaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .target(
            name: "LogScan",
            linkerSettings: [.linkedLibrary("simdjson"), .linkedLibrary("deflate"), .linkedLibrary("z")]
        ),
        .target(name: "CStartup", cSettings: commit.map { [.define("AMBIT_COMMIT", to: "\"\($0)\"")] } ?? []),
        room("Documents", "CJansson CLibdeflate CLibyaml CSQLite LogScan"),
        room("Catalogue", "Documents", exclude: ["Data", "Generator"]),
        room("Findings", ground),
        room("HCL", "Documents"),
        room("PolicyLanguage", ground),
        room("AgentSettings", ground),
        room("Templates", "\(ground) PolicyLanguage HCL AgentSettings", exclude: ["Generator"]),
        room("Principals", "\(ground) PolicyLanguage"),
        room("Wraps", "Documents LogScan"),
        room("Activity", "\(ground) LogScan Wraps"),
        room("Shell", "\(ground) Activity"),
        room("Transcripts", "\(ground) Activity Shell"),
        room("Actors", "\(ground) Activity Shell Transcripts"),
        room("Intake", "\(policies) AgentSettings Templates Wraps Activity Transcripts Actors"),
        room("Timeline", "\(policies) Wraps Activity"),
        room("Authorization", policies),
        room("Reach", "\(policies) Authorization"),
        room("Escalation", "\(policies) Authorization Reach"),
        room("Lint", "\(engine) \(forms)"),
        room("Checks", "\(engine) \(forms) Lint"),
        room("WhatIf", "\(engine) \(evidence)"),
        room("Changes", "\(engine) \(evidence) \(forms) WhatIf"),
        room("Audit", "\(engine) \(evidence) \(forms) \(judgement)"),
        room("Questions", "\(engine) \(evidence) \(forms) \(judgement) Audit"),
        room("Reports", "\(engine) \(evidence) \(forms) \(judgement) Audit Questions", exclude: ["Schemas"]),
        room("AmbitLibrary", "\(engine) \(evidence) \(forms) \(judgement) Audit Questions Reports"),
        .executableTarget(
            name: "ambit",
            dependencies: names("\(engine) \(evidence) \(forms) \(judgement) Audit Questions Reports CStartup") + [
                .product(name: "ArgumentParser", package: "swift-argument-parser")
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "bench", dependencies: names("\(policies) Activity Authorization CJansson CLibdeflate Intake LogScan Timeline"),
            exclude: ["duckdb_usage.py"],
            swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: names("Documents Shell CSQLite"), path: "Tests/TestSupport",
            swiftSettings: settings),
        tests(of: "Documents", "TestSupport \(ground)"),
        tests(of: "Catalogue", ground),
        tests(of: "PolicyLanguage", "\(ground) PolicyLanguage"),
        tests(of: "AgentSettings", "AgentSettings"),
        tests(of: "Templates", "\(ground) PolicyLanguage HCL AgentSettings Templates"),
        tests(of: "Principals", policies),
        tests(of: "Activity", "TestSupport \(ground) LogScan Wraps Activity Shell"),
        tests(of: "Shell", "TestSupport \(ground) LogScan Activity Shell"),
        tests(of: "Transcripts", "TestSupport \(ground) Activity Shell Transcripts"),
        tests(of: "Actors", "TestSupport \(ground) Activity Shell Transcripts Actors"),
        tests(of: "Intake", "TestSupport \(policies) AgentSettings Templates Activity Transcripts Actors Intake"),
        tests(of: "Timeline", "\(policies) Activity Timeline"),
        tests(of: "Authorization", "\(policies) Authorization", exclude: ["Fixtures"]),
        tests(of: "Reach", "\(policies) Authorization Reach", exclude: ["Fixtures"]),
        tests(of: "Escalation", engine),
        tests(of: "Lint", "TestSupport \(engine) \(forms) Lint Audit"),
        tests(of: "Checks", "TestSupport \(engine) \(forms) Lint Checks Audit"),
        tests(of: "WhatIf", "TestSupport \(engine) \(evidence) WhatIf"),
        tests(of: "Changes", "TestSupport \(policies) Activity Transcripts Actors Intake Changes"),
        tests(of: "Audit", "TestSupport \(engine) \(evidence) \(forms) \(judgement) Audit Questions"),
        tests(
            of: "Reports", "TestSupport \(engine) \(evidence) \(forms) \(judgement) Audit Questions Reports",
            exclude: ["Schemas"]
        ),
        tests(
            of: "Ambit",
            "TestSupport \(engine) \(evidence) \(forms) \(judgement) Audit Questions Reports AmbitLibrary ambit"),
    ]
)

/// `make fuzz` builds the readers of whatever comes from outside with a fuzzer around them, and nothing else.
if Context.environment["AMBIT_FUZZ"] != nil {
    let readers = Set("\(engine) \(forms) HCL Activity Shell Transcripts Lint Checks".split(separator: " ").map(String.init))
    let sanitizers = ["-sanitize=fuzzer,address"]
    package.products = []
    package.dependencies = []
    package.targets = package.targets.filter { $0.type == .system || readers.contains($0.name) || $0.name == "LogScan" }
    for target in package.targets where readers.contains(target.name) {
        target.swiftSettings = settings + [.unsafeFlags(sanitizers)]
    }
    for target in package.targets where target.name == "LogScan" {
        target.cxxSettings = [
            .unsafeFlags(["-O1", "-g", "-fsanitize=address,undefined,fuzzer-no-link", "-fno-sanitize-recover=undefined"])
        ]
    }
    package.targets.append(
        .executableTarget(
            name: "fuzz",
            dependencies: names("\(ground) PolicyLanguage Principals \(forms) Activity Shell Transcripts Lint Checks"),
            path: "Tests/Fuzz", exclude: ["Corpus", "policy.dict"],
            swiftSettings: settings + [.unsafeFlags(sanitizers + ["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(sanitizers)]))
}
