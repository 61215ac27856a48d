import Testing

@testable import Reports

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String, _ name: String = "p.json") -> String {
        String(decoding: UnifiedDiff.bytes(name, old: Array(old.utf8), new: Array(new.utf8)), as: UTF8.self)
    }

    @Test func equalTextsDifferInNothing() {
        #expect(diff("a\nb\n", "a\nb\n").isEmpty)
        #expect(diff("", "").isEmpty)
    }

    @Test func aChangedLineStandsInItsContext() {
        let lines = (1...12).map { "\($0)\n" }
        var changed = lines
        changed[5] = "six\n"
        #expect(
            diff(lines.joined(), changed.joined())
                == "--- a/p.json\n+++ b/p.json\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n")
    }

    @Test func changesFarApartAreHunksOfTheirOwn() {
        let lines = (1...20).map { "\($0)\n" }
        var changed = lines
        changed.remove(at: 18)
        changed.insert("new\n", at: 1)
        #expect(
            diff(lines.joined(), changed.joined())
                == "--- a/p.json\n+++ b/p.json\n@@ -1,4 +1,5 @@\n 1\n+new\n 2\n 3\n 4\n@@ -16,5 +17,4 @@\n 16\n 17\n 18\n-19\n 20\n"
        )
    }

    @Test func aLastLineWithoutItsEndIsMarked() {
        #expect(
            diff("a", "b", "/x")
                == "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n")
    }

    @Test func anEmptyTextIsNamedByTheLineBefore() {
        #expect(diff("", "a\n") == "--- a/p.json\n+++ b/p.json\n@@ -0,0 +1 @@\n+a\n")
    }

    @Test func aNameCannotForgeALine() {
        #expect(diff("a\n", "b\n", "x\n+++ b/y").hasPrefix("--- a/x +++ b/y\n+++ b/x +++ b/y\n@@"))
    }
}
