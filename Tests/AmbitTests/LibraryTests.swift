import AmbitLibrary
import Documents
import Testing

/// What a host program can do with the library's public face alone.
@Suite struct LibraryTests {
    @Test func aHostProgramDecidesARequest() throws {
        let text =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::reports/*"}}"#
        let policy = try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .identity)
        let action = Action("s3:GetObject")
        let caller = try #require(Caller("arn:aws:iam::111122223333:user/ana", action: action))
        let request = Request(
            caller: caller, action: action, resource: ResourceName("arn:aws:s3:::reports/q4.csv"), context: Context(closed: true))
        let decision = Authorizer(PolicySet(identity: [policy])).decide(request)
        #expect(decision.verdict == .allowed)
        #expect(decision.statements.map(\.statement.location.description) == ["policy.json:1:37"])
    }

    /// A key that nobody gave is unknown in an open world, and absent in a closed one.
    @Test(arguments: [(false, Verdict.depends), (true, .implicitlyDenied)])
    func theWorldOfARequestIsOpenOrClosedAsItSays(closed: Bool, expected: Verdict) throws {
        let text =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","#
            + #""Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}}"#
        let policy = try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .identity)
        let action = Action("s3:GetObject")
        let caller = try #require(Caller("arn:aws:iam::111122223333:user/ana", action: action))
        let request = Request(
            caller: caller, action: action, resource: ResourceName("arn:aws:s3:::b/x"), context: Context(closed: closed))
        #expect(Authorizer(PolicySet(identity: [policy])).verdict(request) == expected)
    }

    @Test func aHostProgramAuditsAnInput() throws {
        let report = Auditor.run(InputEvidence(reading: ["\(Tool.root)/samples/right-sized-change"]))
        #expect(report.changes.map(\.id) == ["CHG-311"])
        #expect(report.findings.isEmpty)
        #expect(String(decoding: report.rendered(as: .text), as: UTF8.self).contains("Round quotes to the cent"))
    }

    private func policy(_ actions: String) throws -> Policy {
        let text =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"\#(actions)","Resource":"arn:aws:s3:::reports/*"}}"#
        return try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .identity)
    }

    @Test func aHostProgramComparesPolicies() throws {
        let (narrow, broad) = (try policy("s3:Get*"), try policy("s3:*"))
        let more = NewAccess(of: broad, beyond: narrow)
        #expect(more.isThere == true)
        #expect(more.examples.map(\.location?.description) == ["policy.json:1:37"])
        #expect(more.examples.allSatisfy { $0.action.hasPrefix("s3:") && !$0.action.hasPrefix("s3:Get") })
        #expect(more.examples.allSatisfy { $0.resource.hasPrefix("arn:aws:s3:::reports/") })
        let less = NewAccess(of: narrow, beyond: broad)
        #expect(less.isThere == false && less.examples.isEmpty && less.gaps.isEmpty)
    }

    @Test func aHostProgramChecksFiles() throws {
        let report = CheckReport(checking: ["\(Tool.root)/samples/check/policies"])
        #expect(report.findings.contains { $0.rule == "unknown-action" })
        #expect(String(decoding: report.rendered(as: .json), as: UTF8.self).contains(#""schema": "ambit-check-report""#))
        #expect(CheckReport(checking: ["\(Tool.root)/nowhere.json"]).gaps.count == 1)
    }

    @Test func aHostProgramAsksWhatAPrincipalHolds() throws {
        let evidence = InputEvidence(reading: ["\(Tool.root)/samples/right-sized-change"])
        let held = try HeldAccess(of: "arn:aws:iam::123456789012:role/agents/agent-deploy", in: evidence)
        #expect(held.actions > 0 && held.unrestrictedActions < held.actions && !held.isAdministratorLike)
        #expect(String(decoding: held.json, as: UTF8.self).contains(#""held":\#(held.actions)"#))
        #expect(throws: InputError.self) { try HeldAccess(of: "arn:aws:iam::123456789012:role/nobody", in: evidence) }
    }
}
