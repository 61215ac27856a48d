import Documents
import Testing

/// Data flows one way through the house: a room imports only what `Package.swift` gives it. `make` builds hold sources to that; this
/// test does for a plain `swift build`.
@Suite struct ImportArrowTests {
    /// What each room may import, from the `room(...)` lines of the manifest; the standard library's own modules are free.
    static let allowed: [String: Set<String>] = {
        guard let bytes = try? Files.read("\(root)/Package.swift") else { return [:] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        var lists: [Substring: String] = [:]
        var rooms: [String: Set<String>] = [:]
        for line in lines {
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            if line.hasPrefix("let "), parts.count == 3, let name = line.dropFirst(4).split(separator: " ").first {
                lists[name] = resolved(parts[1], lists)
            } else if line.drop(while: { $0 == " " }).hasPrefix("room("), parts.count >= 3 {
                // `room("Lint", "\\(engine) Findings Templates")`, or `room("Findings", ground)`.
                let list =
                    parts.count >= 5 ? parts[3] : "\\(" + parts[2].drop(while: { ", ".contains($0) }).prefix { $0 != ")" } + ")"
                rooms[String(parts[1])] = Set(resolved(list, lists).split(separator: " ").map(String.init))
            }
        }
        return rooms
    }()

    private static func resolved(_ text: some StringProtocol, _ lists: [Substring: String]) -> String {
        text.split(separator: " ").map { word in
            word.hasPrefix("\\(") ? lists[Substring(word.dropFirst(2).dropLast())] ?? String(word) : String(word)
        }.joined(separator: " ")
    }

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
        #expect(imports > 0, "\(room) was read")
    }

    @Test func everyRoomStandsInTheTable() throws {
        let outside: Set<String> = ["CJansson", "CLibdeflate", "CLibyaml", "CSQLite", "LogScan", "CStartup", "ambit", "bench"]
        for room in try Files.names(in: "\(Self.root)/Sources") where !outside.contains(room) {
            #expect(Self.allowed[room] != nil, "\(room) needs a row")
        }
    }

    /// The table of CONTRIBUTING.md says of each room what the manifest says.
    @Test func contributingDrawsTheSameArrows() throws {
        let text = String(decoding: try Files.read("\(Self.root)/CONTRIBUTING.md"), as: UTF8.self)
        var above: Set<String> = []
        var drawn: [String: Set<String>] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.split(separator: "`").map(String.init).filter { !$0.contains(" ") } }
            guard cells.count == 3, let room = cells[0].first else { continue }
            drawn[room] = line.contains("| all of the above") ? above.subtracting(cells[2]) : Set(cells[2])
            if Self.allowed[room] != nil { above.insert(room) }
        }
        for (room, needs) in Self.allowed { #expect(drawn[room] == needs, "the row of \(room)") }
    }

    /// A stranger finds the way in a room of some 10,000 lines (generated tables aside); a larger one has a seam to be found.
    @Test(arguments: allowed.keys.sorted())
    func noRoomIsAHall(room: String) throws {
        let files = try sources(in: "\(Self.root)/Sources/\(room)").filter { !$0.contains("/Generated/") }
        let lines = try files.reduce(0) { try $0 + Files.read($1).count(where: { $0 == UInt8(ascii: "\n") }) }
        #expect(lines <= 11_000, "\(room) has \(lines) lines")
    }

    /// No file is a monster: one idea each (generated tables aside).
    @Test func noSourceFileHasMoreThanFourHundredLines() throws {
        for path in try sources(in: "\(Self.root)/Sources") + sources(in: "\(Self.root)/Tests") where !path.contains("/Generated/")
        {
            let lines = try Files.read(path).count(where: { $0 == UInt8(ascii: "\n") })
            #expect(lines <= 400, "\(path) has \(lines) lines")
        }
    }

    /// A line break within a string once became two blanks in what people read.
    @Test func noSentenceHasTwoBlanks() throws {
        for path in try sources(in: "\(Self.root)/Sources") where !path.contains("/Generated/") {
            let text = String(decoding: try Files.read(path), as: UTF8.self)
            for mark in [",", ":", ";"] { #expect(!text.contains("\(mark)  \\("), "\(path)") }
        }
    }
}
