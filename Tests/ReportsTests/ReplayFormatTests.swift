import Activity
import Documents
import Intake
import PolicyLanguage
import Principals
import Questions
import Templates
import TestSupport
import Testing
import WhatIf

@testable import Reports

/// What `ambit replay` writes keeps to its schema.
@Suite struct ReplayFormatTests {
    private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

    @Test func theReportKeepsToItsSchema() throws {
        let evidence = InputEvidence(reading: ["\(Self.root)/samples/cost-calculation-outage"])
        let text = """
            {"Version": "2012-10-17", "Statement": [{"Sid": "No", "Effect": "Deny", "Action": ["dynamodb:*", "cloudformation:DeleteStack"],
             "Resource": "*", "Condition": {"StringNotEquals": {"aws:ResourceTag/keep": "no"}}}]}
            """
        let policy = try Policy(JSONDocument.parse(text, name: "no.json").root, kind: .serviceControl)
        let boundary = try Policy(
            JSONDocument.parse(text.replacing("Deny", with: "Allow"), name: "bounds.json").root, kind: .boundary)
        let candidates = [
            Candidate(name: "scp", parts: [CandidatePart(.policy(.serviceControl, policy), on: .everywhere, text: "scp=no.json")]),
            Candidate(
                name: "boundary",
                parts: [
                    CandidatePart(.policy(.boundary, boundary), on: .name("CostPlatformEngineer"), text: "boundary=bounds.json")
                ]),
        ]
        let report = Replay(candidates, over: evidence).report { $0.time.description < "2025-12-15T03" }
        #expect(
            report.candidates.contains { !$0.stopped.isEmpty && !$0.brokenElsewhere.isEmpty && !$0.stoppedByConsequence.isEmpty })
        #expect(report.candidates.contains { !$0.open.isEmpty })
        try Self.check(ReplayJSON.bytes(report), "replay-report.schema.json")
        let page = ReplayText(style: ReportStyle(width: 100), isAboutAll: false).text(report)
        #expect(page.contains("breaks other work") && page.contains("depends on"))
    }

    private static func check(_ bytes: [UInt8], _ name: String) throws {
        let schema = try JSONDocument.parse(Files.read("\(root)/Sources/Reports/Schemas/\(name)"), name: name).root
        // What a policy document holds is not the schema's to say.
        var check = SchemaCheck(schema, strict: name.hasPrefix("replay"))
        check.check(try JSONDocument.parse(bytes, name: "report.json").root, schema)
        #expect(check.faults == [])
    }

    /// Every form of a right-sized policy can be read by whoever takes it.
    @Test func theFormsOfARightSizedPolicy() throws {
        let evidence = InputEvidence(reading: ["\(Self.root)/samples/right-sized-change"])
        let role = try #require(evidence.events.lazy.compactMap(\.identity.issuerARN).first { evidence.directory.role($0) != nil })
        let report = try Tighten(TightenRequest(principals: [role]), over: evidence).report()
        try Self.check(TightenJSON.bytes(report), "tighten-report.schema.json")
        let page = TightenText(style: ReportStyle(width: 100)).text(report)
        #expect(page.contains("Proofs") && page.contains("How sure"))
        let document = try JSONDocument.parse(PolicyDocumentText.bytes(report.policies), name: "policy.json").root
        _ = try Policy(document.kind == .array ? try #require(document.elements.first { _ in true }) : document, kind: .identity)
        let template = try JSONDocument.parse(PolicyDocumentText.cloudFormation(report), name: "template.json").root
        let resource = try #require(template["Resources"]?["AmbitPolicy1"])
        #expect(resource["Type"]?.string == "AWS::IAM::ManagedPolicy")
        #expect(resource["Properties"]?["PolicyDocument"]?["Statement"] != nil)
        let terraform = String(decoding: PolicyDocumentText.terraform(report), as: UTF8.self)
        #expect(terraform.contains("policy = jsonencode({") && terraform.contains("policy_arn = aws_iam_policy."))
        let source = try TemplateReader().read(SourceText(name: "main.tf", bytes: Array(terraform.utf8)))
        #expect(source.policies.count == report.policies.count && source.gaps.isEmpty)
    }

    /// Identity Center alone gives policies to the roles of a permission set.
    @Test func aRightSizedPermissionSet() throws {
        let name = "AWSReservedSSO_PowerDev_0123456789abcdef"
        let arn = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/\(name)"
        let statement = #"{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}"#
        let document = #"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#
        let details = """
            {"UserDetailList": [], "GroupDetailList": [], "Policies": [], "RoleDetailList": [{"RoleName": "\(name)", "Arn": "\(arn)",
             "Path": "/aws-reserved/sso.amazonaws.com/eu-west-1/", "RolePolicyList": [{"PolicyName": "a", "PolicyDocument": \(document)}],
             "AttachedManagedPolicies": [], "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}}]}
            """
        let folder = try Folder([("details.json", details)])
        let evidence = withExtendedLifetime(folder) { InputEvidence(reading: [folder.path]) }
        var request = TightenRequest(principals: try TightenSubject.principals("PowerDev", in: evidence.directory))
        #expect(request.principals == [arn])
        let report = try Tighten(request, over: evidence).report()
        #expect(PolicyDocumentText.names(report) == ["ambit-PowerDev-1"])
        let terraform = String(decoding: PolicyDocumentText.terraform(report), as: UTF8.self)
        #expect(terraform.contains("aws_ssoadmin_customer_managed_policy_attachment") && !terraform.contains("aws_iam_role_policy"))
        let template = try JSONDocument.parse(PolicyDocumentText.cloudFormation(report), name: "template.json").root
        #expect(template["Resources"]?["AmbitPolicy1"]?["Properties"]?["Roles"] == nil)
        request.form = .scp
        let control = try Tighten(request, over: evidence).report()
        let organization = try JSONDocument.parse(PolicyDocumentText.cloudFormation(control), name: "template.json").root
        let targets = organization["Resources"]?["AmbitPolicy1"]?["Properties"]?["TargetIds"]
        #expect(targets?.elements.map(\.string) == ["111122223333"])
        #expect(
            String(decoding: PolicyDocumentText.terraform(control), as: UTF8.self).contains(#"target_id = "111122223333""#))
    }
}
