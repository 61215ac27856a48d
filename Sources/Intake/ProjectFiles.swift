internal import Activity
internal import Documents

extension FileKind {
    /// A repository's own files that lie beside the evidence: programs, pages, images, lists of packages. They are counted, not refused one
    /// by one.
    static let projectFile = FileKind(
        recognise: { head, file in
            let name = file.lastName.lowercased()
            guard isNamedLikeProjectFile(file) else { return nil }
            // A name proves nothing: what reads as evidence is evidence.
            if [agentSettings, credentialReport, digest].contains(where: { $0.recognise(head, file) != nil }) { return nil }
            let first = head.text.first { $0 > 0x20 }
            // `[package]` begins a section of settings.
            let hasSections = ["cfg", "conf", "editorconfig", "ini", "lock", "toml"].contains(ending(of: name))
            let isProse = first != UInt8(ascii: "{") && (hasSections || first != UInt8(ascii: "["))
            if isProse { return noun }
            let isEvidence = [changes, transcript, cloudTrail, plan, logSummary].contains { $0.recognise(head, file) != nil }
            return isOfPackages(file) && !isEvidence ? noun : nil
        },
        read: { _, _ in })

    static func isNamedLikeProjectFile(_ file: InputFile) -> Bool {
        let name = file.lastName.lowercased()
        return isOfPackages(file) || endings.contains(ending(of: name)) || names.contains(name)
    }

    private static func isOfPackages(_ file: InputFile) -> Bool {
        file.name.contains("/node_modules/") || packages.contains(file.lastName.lowercased())
    }

    private static let noun = "project file"

    private static func ending(of name: String) -> String {
        name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    }

    private static let endings: Set<String> = [
        // Programs.
        "bash", "bat", "c", "cc", "cjs", "clj", "cpp", "cs", "cxx", "dart", "erl", "ex", "exs", "fish", "go", "gradle", "h", "hpp",
        "hs", "java",
        "jl", "js", "jsx", "kt", "kts", "lua", "m", "mjs", "ml", "mm", "mts", "nix", "php", "pl", "proto", "ps1", "py", "pyi", "r",
        "rb", "rs",
        "scala", "sh", "sql", "swift", "ts", "tsx", "vue", "svelte", "zig", "zsh",
        // Pages, images, fonts, what is built.
        "astro", "avif", "bmp", "class", "css", "eot", "gif", "htm", "html", "icns", "ico", "jar", "jpeg", "jpg", "less", "map",
        "mp4", "o", "otf",
        "pdf", "png", "psd", "pyc", "sass", "scss", "so", "svg", "ttf", "wasm", "webm", "webp", "woff", "woff2",
        // Settings of tools and lists of packages that are no JSON.
        "cfg", "conf", "editorconfig", "ini", "lock", "mod", "properties", "sum", "toml",
    ]

    private static let names: Set<String> = [
        "dockerfile", "gemfile", "go.work", "jenkinsfile", "justfile", "pipfile", "pnpm-lock.yaml", "procfile", "rakefile",
        "vagrantfile",
        "requirements.txt",
    ]

    /// JSON that packages are described by.
    private static let packages: Set<String> = [
        "angular.json", "composer.json", "deno.json", "jsconfig.json", "lerna.json", "npm-shrinkwrap.json", "nx.json",
        "package-lock.json",
        "package.json", "tsconfig.json", "turbo.json",
    ]
}
