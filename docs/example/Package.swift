// swift-tools-version: 6.2
import PackageDescription

// A package that depends on the library of Ambit as any other does: by a repository and a version, for which the package manager refuses
// unsafe flags. `make example` gives it a clone of this repository; elsewhere the address is https://github.com/OWNER/ambit.
let repository = Context.environment["AMBIT_REPOSITORY"] ?? "https://github.com/OWNER/ambit"

let package = Package(
    name: "example",
    dependencies: [.package(url: repository, from: "0.1.0")],
    targets: [.executableTarget(name: "example", dependencies: [.product(name: "Ambit", package: "ambit")])]
)
