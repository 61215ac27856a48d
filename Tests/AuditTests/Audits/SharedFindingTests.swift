import Documents
import Findings
import Intake
import Lint
import TestSupport
import Testing

@testable import Audit

/// Findings that concern several: what is said of one of them says nothing of the others.
@Suite struct SharedFindingTests {
    private static func role(_ name: String, _ attached: [String], trusts accounts: [String] = ["123456789012"]) -> String {
        let list = attached.map { #"{"PolicyName": "\#($0)", "PolicyArn": "arn:aws:iam::123456789012:policy/\#($0)"}"# }
        return """
            {"RoleName": "\(name)", "Arn": "arn:aws:iam::123456789012:role/\(name)", "RoleId": "AROA\(name)", "Path": "/",
             "CreateDate": "2025-01-01T00:00:00Z", "RoleLastUsed": {}, "Tags": [], "InstanceProfileList": [], "RolePolicyList": [],
             "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
               "Principal": {"AWS": [\(accounts.map { #""arn:aws:iam::\#($0):root""# }.joined(separator: ", "))]}}]},
             "AttachedManagedPolicies": [\(list.joined(separator: ", "))]}
            """
    }

    private static func account(_ roles: String...) -> String {
        """
        {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [\(roles.joined(separator: ", "))], "Policies": [
          {"PolicyName": "wide", "Arn": "arn:aws:iam::123456789012:policy/wide", "DefaultVersionId": "v1", "PolicyVersionList": [
            {"VersionId": "v1", "IsDefaultVersion": true, "Document": \(ReviewTests.statement("*"))}]}]}
        """
    }

    private static func suppressed(_ account: String, _ entries: String) throws -> AuditReport {
        var report = try ReviewTests.audit(account)
        let paths = ProjectPaths(workingDirectory: "/project")
        let text = Array("suppressions:\n  - {\(entries), reason: known, owner: security}\n".utf8)
        let decided = try ConfigurationReader.read(SourceText(name: ".ambit.yml", bytes: text), paths: paths)
        report.apply(decided.suppressions, in: paths) { Day(seconds: 1_790_000_000) }
        return report
    }

    @Test(arguments: [
        ("principal: role/break", ["other"], ["break"]), ("principal: role/*", [], ["break", "other"]),
        ("resource: policy/wide", [], ["break", "other"]),
    ])
    func aSuppressionIsOfItsPrincipalAlone(entry: String, open: [String], suppressed: [String]) throws {
        let account = Self.account(Self.role("break", ["wide"]), Self.role("other", ["wide"]))
        let report = try Self.suppressed(account, "rule: full-access, \(entry)")
        func holders(_ findings: [Finding]) -> [String] {
            findings.filter { $0.rule == "full-access" }.flatMap(\.holders).map { String($0.split(separator: "/").last ?? "") }
        }
        #expect(holders(report.findings) == open)
        #expect(holders(report.suppressed.map(\.finding)) == suppressed)
        for finding in report.findings where finding.rule == "full-access" {
            #expect(!finding.message.contains("role/break"))
        }
    }

    private static func difference(_ before: String, _ now: String) throws -> (AuditDifference, AuditReport) {
        let folder = try Folder()
        try folder.write("before/account.json", before)
        try folder.write("now/account.json", now)
        let input = InputEvidence(reading: ["\(folder.path)/now"])
        let report = Auditor.run(input)
        var gaps: [Gap] = []
        let previous = PreviousAudit(input: ["\(folder.path)/before"], configuration: Configuration(), gaps: &gaps)
        return (previous.difference(to: report, present: input.directory), report)
    }

    @Test func aNewHolderMakesAFindingWorse() throws {
        let before = Self.account(Self.role("break", ["wide"]), Self.role("other", []))
        let (difference, report) = try Self.difference(
            before, Self.account(Self.role("break", ["wide"]), Self.role("other", ["wide"])))
        let finding = try #require(report.findings.first { $0.rule == "full-access" })
        #expect(difference.worse.contains(finding.fingerprint))
        #expect(difference.joined[finding.fingerprint] == ["arn:aws:iam::123456789012:role/other"])
        let (back, _) = try Self.difference(Self.account(Self.role("break", ["wide"]), Self.role("other", ["wide"])), before)
        #expect(back.better.contains(finding.fingerprint) && !back.worse.contains(finding.fingerprint))
    }

    @Test(arguments: [["999999999999", "888888888888"], ["888888888888"]]) func aNewOutsiderMakesAFindingWorse(now: [String]) throws
    {
        let (difference, report) = try Self.difference(
            Self.account(Self.role("r", [], trusts: ["999999999999"])), Self.account(Self.role("r", [], trusts: now)))
        let finding = try #require(report.findings.first { $0.rule == "external-access" })
        #expect(difference.worse.contains(finding.fingerprint))
        #expect(difference.joined[finding.fingerprint] == ["888888888888"])
    }

    @Test(arguments: [([], Severity.medium), (["wide"], .high)] as [([String], Severity)])
    func anOutsiderWhoBecomesAdministratorIsWorse(attached: [String], severity: Severity) throws {
        let report = try ReviewTests.audit(Self.account(Self.role("vendor", attached, trusts: ["999999999999"])))
        #expect(report.findings.first { $0.rule == "external-access" }?.severity == severity)
    }
}
