import Documents
import Testing

/// Data flows one way through the house: a room imports only rooms to its left. The package manager does not hold sources to that.
@Suite struct ImportArrowTests {
    /// What each target may import of the project and of packages; the standard library's own modules are free.
    static let allowed: [String: Set<String>] = [
        "Documents": ["CJansson", "CLibdeflate", "CLibyaml", "LogScan"],
        "PolicyLanguage": ["Documents"],
        "Catalogue": [],
        "Templates": ["Documents", "PolicyLanguage", "Catalogue"],
        "Principals": ["Documents", "PolicyLanguage", "Catalogue"],
        "Activity": ["Documents", "LogScan", "Catalogue"],
        "Intake": ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Activity"],
        "Timeline": ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Activity"],
        "Authorization": ["Documents", "PolicyLanguage", "Catalogue", "Principals"],
        "Reach": ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Authorization"],
        "Escalation": ["Documents", "PolicyLanguage", "Catalogue", "Principals", "Authorization", "Reach"],
        "Audit": [
            "Documents", "PolicyLanguage", "Catalogue", "Templates", "Principals", "Activity", "Intake", "Timeline",
            "Authorization", "Reach", "Escalation",
        ],
        "Reports": [
            "Documents", "PolicyLanguage", "Catalogue", "Templates", "Principals", "Activity", "Timeline", "Authorization", "Reach",
            "Escalation", "Audit",
        ],
    ]

    /// Full Foundation costs milliseconds of start-up; none of the rooms needs it.
    static let free: Set<String> = ["Swift", "Glibc", "Synchronization", "FoundationEssentials"]

    private static var root: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    }

    private func sources(in directory: String) throws -> [String] {
        try Files.names(in: directory).flatMap { name in
            let path = "\(directory)/\(name)"
            if Files.kind(of: path) == .directory { return try sources(in: path) }
            return path.hasSuffix(".swift") ? [path] : []
        }
    }

    @Test(arguments: allowed.keys.sorted())
    func aRoomImportsOnlyRoomsToItsLeft(room: String) throws {
        let allowed = try #require(Self.allowed[room]).union(Self.free)
        var imports = 0
        for path in try sources(in: "\(Self.root)/Sources/\(room)") {
            let text = String(decoding: try Files.read(path), as: UTF8.self)
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index <= 2, !line.hasPrefix(" "), !line.hasPrefix("//"),
                    words.count > index + 1
                else { continue }
                let module = String(words[index + 1].split(separator: ".")[0])
                imports += 1
                #expect(allowed.contains(module), "\(path) imports \(module)")
            }
        }
        #expect(imports > 0 || room == "Catalogue", "\(room) was read")
    }

    @Test func everyRoomStandsInTheTable() throws {
        let outside: Set<String> = ["CJansson", "CLibdeflate", "CLibyaml", "LogScan", "AmbitLibrary", "ambit", "bench"]
        for room in try Files.names(in: "\(Self.root)/Sources") where !outside.contains(room) {
            #expect(Self.allowed[room] != nil, "\(room) needs a row")
        }
    }

    /// No file is a monster: one idea each (generated tables aside).
    @Test func noSourceFileHasMoreThanFourHundredLines() throws {
        for path in try sources(in: "\(Self.root)/Sources") + sources(in: "\(Self.root)/Tests") where !path.contains("/Generated/")
        {
            let lines = try Files.read(path).count(where: { $0 == UInt8(ascii: "\n") })
            #expect(lines <= 400, "\(path) has \(lines) lines")
        }
    }
}
