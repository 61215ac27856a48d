import Testing
@testable import Documents
@testable import Findings
@testable import Lint

@testable import Audit

@Suite struct PathPatternTests {
    private func matches(_ pattern: String, _ path: String) throws -> Bool {
        let value = try JSONDocument.parse("\"\"", name: "x").root
        return try PathPattern(value, pattern).matches(path.split(separator: "/").map(String.init))
    }

    @Test(arguments: [
        ("*.json", "a.json", true), ("*.json", "x/y/a.json", true), ("legacy", "x/legacy/a.json", true),
        ("legacy/", "legacy/a.json", true), ("legacy", "x/legacy.json", false), ("a/b", "a/b", true), ("a/b", "a/b/c.json", true),
        ("a/b", "x/a/b", false), ("./a/b", "a/b", true), ("a/*", "a/b/c", true), ("a/*.json", "a/b.json", true),
        ("a/*.json", "a/x/b.json", false), ("a/**/b.json", "a/b.json", true), ("a/**/b.json", "a/x/y/b.json", true),
        ("a/**/b.json", "x/a/b.json", false), ("**/b.json", "b.json", true), ("**/b.json", "x/y/b.json", true),
        ("a/**", "a/x", true),
        ("a/**", "a", false), ("**", "a", true), ("a/?[0-9].json", "a/x7.json", true), ("a/[!x].json", "a/x.json", false),
        ("a/\\*.json", "a/b.json", false), ("a/\\*.json", "a/*.json", true), ("**/x/**/y", "a/x/b/x/y/c", true),
        ("a//b", "a/b", true),
    ])
    func whatItMeans(pattern: String, path: String, expected: Bool) throws {
        #expect(try matches(pattern, path) == expected, "\(pattern) \(path)")
    }

    /// Recursive matchers take longer than the universe for these.
    @Test func pathologicalStars() throws {
        let path = String(repeating: "a/", count: 60) + "c"
        #expect(try !matches(String(repeating: "**/a/", count: 40) + "b", path))
        #expect(try !matches(String(repeating: "**/", count: 1_000) + "b", path))
        #expect(try !matches("x/" + String(repeating: "*a", count: 2_000) + "b", "x/" + String(repeating: "a", count: 4_000)))
        #expect(try !matches(String(repeating: "[", count: 4_000), String(repeating: "a", count: 255)))
        #expect(try matches(String(repeating: "**/", count: 1_000) + "c", path))
        let ignore = GitIgnore(String(repeating: "**/a/", count: 40) + "b")
        #expect(ignore.excludes(path.split(separator: "/").map(String.init)[...], isDirectory: false) == nil)
    }

    /// The fast matcher against the plain definition, on every pattern and path of a small alphabet.
    @Test func agreesWithItsDefinition() {
        func naive(_ pattern: ArraySlice<Substring>, _ path: ArraySlice<String>) -> Bool {
            guard let first = pattern.first else { return path.isEmpty }
            if first == "**" {
                if pattern.count == 1 { return !path.isEmpty }
                return (path.startIndex...path.endIndex).contains { naive(pattern.dropFirst(), path[$0...]) }
            }
            return path.first.map { GlobText.matches(first, $0) } == true && naive(pattern.dropFirst(), path.dropFirst())
        }
        func words<Word>(_ letters: [Word], upTo length: Int) -> [[Word]] {
            var all: [[Word]] = [[]]
            var last: [[Word]] = [[]]
            for _ in 0..<length {
                last = last.flatMap { word in letters.map { word + [$0] } }
                all += last
            }
            return all
        }
        let paths = words(["a", "b"], upTo: 5)
        for pattern in words(["a", "*", "**"] as [Substring], upTo: 5) where !pattern.isEmpty {
            for path in paths {
                if PathGlob.matches(pattern[...], path[...]) != naive(pattern[...], path[...]) {
                    Issue.record("\(pattern) on \(path)")
                }
                let below = path.indices.contains { naive(pattern[...], path[...$0]) }
                if PathGlob.matches(pattern[...], path[...], orBelow: true) != below { Issue.record("\(pattern) below \(path)") }
            }
        }
    }

    @Test func wherePathsStand() {
        let paths = ProjectPaths(workingDirectory: "/srv/project/policies", up: 1)
        #expect(paths.parts(of: "a.json") == ["policies", "a.json"])
        #expect(paths.parts(of: "./x/../a.json") == ["policies", "a.json"])
        #expect(paths.parts(of: "../b.json") == ["b.json"] && paths.parts(of: "/srv/project/b.json") == ["b.json"])
        #expect(paths.parts(of: "../../b.json") == nil && paths.parts(of: "/etc/passwd") == nil && paths.parts(of: "..") == nil)
        #expect(paths.parts(of: String(repeating: "../", count: 10_000) + "etc") == nil)
        #expect(paths.name(of: "/etc/a.json") == "/etc/a.json" && paths.name(of: ".//a.json") == "policies/a.json")
        #expect(
            paths.isWhole([".."]) && paths.isWhole(["a", "/srv"]) && !paths.isWhole(["."]) && !paths.isWhole(["-", "a.json"]))
    }
}
