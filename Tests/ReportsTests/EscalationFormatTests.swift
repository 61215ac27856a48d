import Documents
import Escalation
import Principals
import Testing

@testable import Reports

/// What `escalate` and `who` write keeps to the schemas.
@Suite struct EscalationFormatTests {
    private static let account = """
        {"UserDetailList": [
          {"UserName": "x", "Arn": "arn:aws:iam::111122223333:user/x", "UserPolicyList": [{"PolicyName": "p", "PolicyDocument":
            {"Version": "2012-10-17", "Statement": [
              {"Sid": "Take", "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*",
               "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}}]}],
         "GroupDetailList": [], "Policies": [],
         "RoleDetailList": [
          {"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r",
           "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
             {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}]},
           "RolePolicyList": [{"PolicyName": "p", "PolicyDocument":
             {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]}]}
        """

    private static func directory() throws -> Directory {
        var builder = DirectoryBuilder()
        let root = try JSONDocument.parse(account, name: "account.json").root
        _ = builder.read(root, as: try #require(DirectoryForm(root, file: "account.json")), file: "account.json")
        return builder.build()
    }

    private static func check(_ bytes: [UInt8], _ schema: String) throws -> JSONValue {
        let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        let schemaRoot = try JSONDocument.parse(Files.read("\(root)/Sources/Reports/Schemas/\(schema)"), name: schema).root
        let report = try JSONDocument.parse(bytes, name: "report.json").root
        var check = SchemaCheck(schemaRoot, strict: false)
        check.check(report, schemaRoot)
        #expect(check.faults == [])
        return report
    }

    @Test func theReportOfEscalateKeepsToItsSchema() throws {
        let report = Escalations(try Self.directory()).report()
        #expect(report.paths.count == 1)
        let json = try Self.check(EscalationJSON.bytes(report, gaps: report.gaps), "escalation-report.schema.json")
        #expect(json["paths"]?.elements.first { _ in true }?["certainty"]?.string == "depends")
        let text = EscalationText(style: ReportStyle(width: 100)).text(report, gaps: report.gaps)
        #expect(text.contains("aws:MultiFactorAuthPresent"))
        #expect(text.contains("`Take`"))
    }

    @Test func theReportOfWhoKeepsToItsSchema() throws {
        let report = AccessSearch(try Self.directory()).holders(action: "s3:DeleteBucket", resource: "arn:aws:s3:::b")
        #expect(report.holders.contains { !$0.chain.isEmpty && !$0.isCertain })
        let bytes = AccessReportJSON.bytes(report, gaps: report.gaps, action: "s3:DeleteBucket", resource: "arn:aws:s3:::b")
        _ = try Self.check(bytes, "access-report.schema.json")
        let text = AccessText(style: ReportStyle(width: 100)).text(
            report, gaps: [], action: "s3:DeleteBucket", resource: "arn:aws:s3:::b")
        #expect(text.contains("→ as arn:aws:iam::111122223333:role/r"))
    }
}
