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

/// A room of the house: it may import only what stands in `needs` (the import-arrow test holds the sources to it).
func room(_ name: String, _ needs: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: needs, exclude: exclude, swiftSettings: settings)
}

func tests(of name: String, _ needs: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: needs, exclude: exclude, swiftSettings: settings)
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
        .target(
            name: "LogScan",
            cxxSettings: [.unsafeFlags(["-O3"])],
            linkerSettings: [.linkedLibrary("simdjson"), .linkedLibrary("deflate")]
        ),
        room("Documents", ["CJansson", "CLibdeflate", "CLibyaml", "LogScan"]),
        room("PolicyLanguage", ["Documents"]),
        room("Catalogue", [], exclude: ["Data", "Generator"]),
        room("Templates", ["Documents", "PolicyLanguage", "Catalogue"], exclude: ["Generator"]),
        room("Principals", ["Documents", "PolicyLanguage", "Catalogue"]),
        room("Activity", ["Documents", "LogScan", "Catalogue"]),
        room("Intake", ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Activity"]),
        room("Timeline", ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Activity"]),
        room("Authorization", ["Documents", "PolicyLanguage", "Catalogue", "Principals"]),
        room("Reach", ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Authorization"]),
        room("Escalation", ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Authorization", "Reach"]),
        room(
            "Audit",
            [
                "Documents", "PolicyLanguage", "Catalogue", "Templates", "Principals", "Activity", "Intake", "Timeline",
                "Authorization", "Reach", "Escalation",
            ]),
        room(
            "Reports",
            [
                "Documents", "PolicyLanguage", "Catalogue", "Principals", "Activity", "Timeline", "Authorization", "Reach",
                "Escalation", "Audit",
            ],
            exclude: ["Schemas"]),
        room(
            "AmbitLibrary",
            [
                "Documents", "PolicyLanguage", "Catalogue", "Principals", "Activity", "Intake", "Timeline", "Authorization",
                "Reach", "Escalation", "Templates", "Audit", "Reports",
            ]),
        .executableTarget(
            name: "ambit",
            dependencies: [
                "Documents", "PolicyLanguage", "Catalogue", "Templates", "Principals", "Activity", "Intake", "Timeline",
                "Authorization", "Reach", "Escalation", "Audit", "Reports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "bench", dependencies: ["Activity", "Authorization", "CJansson", "Documents", "LogScan", "PolicyLanguage"],
            swiftSettings: settings),
        tests(of: "Documents", ["Documents"]),
        tests(of: "PolicyLanguage", ["PolicyLanguage", "Documents"]),
        tests(of: "Catalogue", ["Catalogue"]),
        tests(of: "Templates", ["Templates", "PolicyLanguage", "Documents"]),
        tests(of: "Principals", ["Principals", "PolicyLanguage", "Documents"]),
        tests(of: "Activity", ["Activity", "Documents", "LogScan", "Catalogue"]),
        tests(of: "Intake", ["Intake", "Activity", "Principals", "PolicyLanguage", "Documents"]),
        tests(of: "Timeline", ["Timeline", "Activity", "Principals", "PolicyLanguage", "Documents"]),
        tests(of: "Authorization", ["Authorization", "Principals", "PolicyLanguage", "Documents", "Catalogue"]),
        tests(
            of: "Reach", ["Reach", "Authorization", "Principals", "PolicyLanguage", "Documents", "Catalogue"], exclude: ["Fixtures"]
        ),
        tests(
            of: "Escalation",
            ["Escalation", "Reach", "Authorization", "Principals", "PolicyLanguage", "Documents", "Catalogue"]),
        tests(
            of: "Audit",
            [
                "Audit", "Reach", "Authorization", "Timeline", "Intake", "Activity", "Principals", "Templates", "PolicyLanguage",
                "Documents", "Catalogue",
            ]),
        tests(
            of: "Reports", ["Reports", "Audit", "Catalogue", "PolicyLanguage", "Documents", "Principals", "Reach", "Escalation"],
            exclude: ["Schemas"]),
        tests(of: "Ambit", ["ambit", "AmbitLibrary", "Documents"]),
    ]
)

/// `make fuzz` builds the readers of texts and policies with a fuzzer around them, and nothing else.
if Context.environment["AMBIT_FUZZ"] != nil {
    let readers = ["Documents", "PolicyLanguage"]
    let sanitizers = ["-sanitize=fuzzer,address"]
    package.products = []
    package.dependencies = []
    package.targets = package.targets.filter { $0.type == .system || (readers + ["LogScan"]).contains($0.name) }
    for target in package.targets where readers.contains(target.name) {
        target.swiftSettings = settings + [.unsafeFlags(sanitizers)]
    }
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["Documents", "PolicyLanguage"], path: "Tests/Fuzz", exclude: ["Corpus", "policy.dict"],
            swiftSettings: settings + [.unsafeFlags(sanitizers + ["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(sanitizers)]))
}
