import Documents
import AmbitLibrary
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
}
