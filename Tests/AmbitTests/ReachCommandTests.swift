import Documents
import Testing

@Suite struct ReachCommandTests {
    private static let sample = "samples/right-sized-change"
    private static let deploy = "arn:aws:iam::123456789012:role/agents/agent-deploy"

    @Test func everyPrincipalOnALineTheBroadestFirst() throws {
        let result = try Tool.run("reach", "--all", Self.sample)
        #expect(result.code == 0, "\(result.error)")
        let lines = result.out.split(separator: "\n")
        #expect(lines.first == "4 principals, none of them administrator-like")
        #expect(lines.count == 6)
        let counts = lines.dropFirst(2).compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
        #expect(counts == counts.sorted(by: >))
    }

    @Test func onePolicyIsPrintedAndReadBack() throws {
        let result = try Tool.run("reach", "--as-policy", Self.deploy, Self.sample)
        #expect(result.code == 0, "\(result.error)")
        let policy = try JSONDocument.parse(result.out, name: "policy.json").root
        #expect(policy["Version"]?.string == "2012-10-17")
        #expect(policy["Statement"]?.elements.contains { $0["Effect"]?.string == "Allow" } == true)
    }

    /// Without an organisation nothing tells what its guardrails take away, if there is one.
    @Test func whatIsTakenForGrantedIsSaid() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        try Tool.copy(Self.sample, to: "\(directory)/input", without: "organization.json")
        let result = try Tool.run("reach", "--format", "json", Self.deploy, "\(directory)/input")
        #expect(result.code == 0)
        let report = try JSONDocument.parse(result.out, name: "report.json").root
        #expect(report["assumptions"]?.elements.contains { $0["reason"]?.string?.contains("no organisation") == true } == true)
        let paths = try Tool.run("escalate", "\(directory)/input")
        #expect(paths.out.contains("assumed: no organisation was given"), "\(paths.out)")
    }

    @Test(arguments: [["reach", "--all"], ["escalate"], ["who", "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"]])
    func withoutAccountDetailsNothingIsKnown(_ command: [String]) throws {
        let result = try Tool.spawn([Tool.binary()] + command + ["\(Self.sample)/organization.json"], in: Tool.root)
        #expect(result.code == 2)
        #expect(result.out.contains("no account authorization details were given"), "\(result.out)")
    }

    @Test func wrongCallsExitWith2() throws {
        let calls = [
            (try Tool.run("reach", "nobody", Self.sample), "has no principal `nobody`"),
            (try Tool.run("reach", "arn:aws:iam::123456789012:role/absent", Self.sample), "the input has no principal"),
            (try Tool.run("reach", Self.sample), "give a principal (or --all) and a path"),
            (try Tool.run("reach", "--all", "--as-policy", Self.sample), "--as-policy takes one principal"),
        ]
        for (result, expected) in calls {
            #expect(result.code == 2)
            #expect(result.error.contains(expected), "\(result.error)")
        }
    }
}
