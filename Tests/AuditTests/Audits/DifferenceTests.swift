import Checks
import Documents
import Findings
import Intake
import Lint
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// What became of findings and of access between two exports.
@Suite struct DifferenceTests {
    static let wide = """
        {"PolicyName": "wide", "PolicyId": "ANPAWIDE", "Arn": "arn:aws:iam::123456789012:policy/wide", "Path": "/",
         "DefaultVersionId": "v1", "AttachmentCount": 1, "IsAttachable": true, "CreateDate": "2025-01-01T00:00:00Z",
         "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": \(ReviewTests.statement("*"))}]}
        """
    static let attached = #"[{"PolicyName": "wide", "PolicyArn": "arn:aws:iam::123456789012:policy/wide"}]"#

    static func role(_ name: String, holds: Bool, id: String = "AROA", trust: String = #"{"Service": "ec2.amazonaws.com"}"#)
        -> String
    {
        """
        {"RoleName": "\(name)", "Arn": "arn:aws:iam::123456789012:role/\(name)", "RoleId": "\(id)\(name)", "Path": "/",
         "CreateDate": "2025-01-01T00:00:00Z", "Tags": [], "InstanceProfileList": [], "RolePolicyList": [],
         "AttachedManagedPolicies": \(holds ? attached : "[]"), "AssumeRolePolicyDocument": {"Version": "2012-10-17",
          "Statement": [{"Effect": "Allow", "Principal": \(trust), "Action": "sts:AssumeRole"}]}}
        """
    }

    static func user(_ name: String, groups: String) -> String {
        """
        {"UserName": "\(name)", "Arn": "arn:aws:iam::123456789012:user/\(name)", "UserId": "AIDA\(name)", "Path": "/",
         "CreateDate": "2025-01-01T00:00:00Z", "GroupList": \(groups), "AttachedManagedPolicies": [], "UserPolicyList": []}
        """
    }

    static let group = """
        {"GroupName": "admins", "Arn": "arn:aws:iam::123456789012:group/admins", "GroupId": "AGPA", "Path": "/",
         "CreateDate": "2025-01-01T00:00:00Z", "AttachedManagedPolicies": \(attached), "GroupPolicyList": []}
        """

    static func account(users: [String] = [], groups: [String] = [], roles: [String]) -> String {
        """
        {"UserDetailList": [\(users.joined(separator: ","))], "GroupDetailList": [\(groups.joined(separator: ","))],
         "RoleDetailList": [\(roles.joined(separator: ","))], "Policies": [\(wide)]}
        """
    }

    private static func difference(
        _ before: String, _ now: String, _ configuration: Configuration = Configuration()
    ) throws -> (AuditDifference, AuditReport) {
        let (old, new) = (try Folder(), try Folder())
        try old.write("account.json", before)
        try new.write("account.json", now)
        let input = InputEvidence(reading: ["\(new.path)/account.json"])
        let report = Auditor.run(input, configuration: configuration)
        var gaps: [Gap] = []
        let previous = PreviousAudit(input: ["\(old.path)/account.json"], configuration: configuration, gaps: &gaps)
        return (previous.difference(to: report, present: input.directory), report)
    }

    @Test func aNewHolderMakesAFindingWorse() throws {
        let before = Self.account(roles: [Self.role("break", holds: true), Self.role("other", holds: false)])
        let now = Self.account(roles: [Self.role("break", holds: true), Self.role("other", holds: true)])
        let (difference, report) = try Self.difference(before, now)
        let finding = try #require(report.findings.first { $0.rule == "full-access" })
        #expect(difference.worse.contains(finding.fingerprint))
        #expect(difference.holders.contains { $0.gained == ["arn:aws:iam::123456789012:role/other"] && $0.lost == [] })
        let (back, _) = try Self.difference(now, before)
        #expect(back.better.contains(finding.fingerprint))
        let (same, _) = try Self.difference(now, now)
        #expect(same.worse == [] && same.new == [] && same.holders == [])
    }

    /// A previous input that tells no day is judged as of the day given: what was unused then is not new.
    @Test func theDayThatIsGivenIsThatOfAnUndatedInputToo() throws {
        let state = Self.account(roles: [Self.role("idle", holds: true)]).replacing(
            #""Tags": []"#, with: #""Tags": [], "RoleLastUsed": {}"#)
        var configuration = Configuration()
        configuration.now = Instant(iso: "2026-11-30T00:00:00Z")
        let (difference, report) = try Self.difference(state, state, configuration)
        #expect(report.findings.contains { $0.rule == "unused-principal" })
        #expect(difference.new == [] && difference.gone.isEmpty)
    }

    /// An empty directory is no previous input of which nothing was found.
    @Test func aPreviousInputThatHoldsNothingIsAGap() throws {
        var gaps: [Gap] = []
        let folder = try Folder()
        _ = PreviousAudit(input: [folder.path], configuration: Configuration(), gaps: &gaps)
        #expect(gaps.map(\.reason) == ["the previous input holds nothing: whatever is found counts as new"])
    }

    /// Another member of a group holds what the group does.
    @Test func aNewMemberIsANewHolder() throws {
        func state(_ groups: String) -> String {
            Self.account(
                users: [Self.user("ana", groups: #"["admins"]"#), Self.user("ben", groups: groups)], groups: [Self.group], roles: []
            )
        }
        let (difference, report) = try Self.difference(state("[]"), state(#"["admins"]"#))
        let finding = try #require(report.findings.first { $0.rule == "full-access" })
        #expect(difference.worse.contains(finding.fingerprint))
        #expect(difference.holders.first?.gained == ["arn:aws:iam::123456789012:user/ben"])
    }

    @Test(arguments: [
        (#"["999999999999"]"#, #"["999999999999", "888888888888"]"#, 1, 0), (#"["999999999999"]"#, #"["888888888888"]"#, 1, 1),
        (#"["999999999999", "888888888888"]"#, #"["888888888888"]"#, 0, 1),
    ])
    func anotherOutsiderIsANewFinding(old: String, new: String, added: Int, removed: Int) throws {
        let (difference, report) = try Self.difference(
            Self.account(roles: [Self.role("r", holds: false, trust: #"{"AWS": \#(old)}"#)]),
            Self.account(roles: [Self.role("r", holds: false, trust: #"{"AWS": \#(new)}"#)]))
        let outside = Set(report.findings.filter { $0.rule == "external-access" }.map(\.fingerprint))
        #expect(difference.new.count { outside.contains($0) } == added)
        #expect(difference.gone.count { $0.rule == "external-access" } == removed)
        let change = try #require(difference.principals.first)
        #expect(change.kind == .changed)
        #expect(change.admitted.count == added && change.shutOut.count == removed)
        #expect(change.appeared?.isEmpty == (added == 0))
    }

    @Test func aRespelledPolicyIsNoOtherAccess() throws {
        func state(_ actions: String) -> String {
            ReviewTests.account(roles: [ReviewTests.role("r", "dynamodb:*")]).replacing(
                #""Action": "dynamodb:*""#, with: #""Action": \#(actions)"#)
        }
        let (difference, _) = try Self.difference(state(#""dynamodb:*""#), state(#"["dynamodb:*", "dynamodb:GetItem"]"#))
        #expect(difference.principals.map(\.kind) == [.respelled])
    }

    @Test func aRecreatedRoleIsAnother() throws {
        let (difference, _) = try Self.difference(
            Self.account(roles: [Self.role("r", holds: false)]), Self.account(roles: [Self.role("r", holds: false, id: "AROB")]))
        #expect(difference.principals.map(\.kind) == [.recreated])
    }

    // MARK: - Suppressions

    private static func suppressed(_ account: String, _ entry: String) throws -> AuditReport {
        var report = try ReviewTests.audit(account)
        let paths = ProjectPaths(workingDirectory: "/project")
        let text = "suppressions:\n  - {\(entry), reason: break-glass, owner: security}\n"
        let decided = try ConfigurationReader.read(SourceText(name: ".ambit.yml", bytes: Array(text.utf8)), paths: paths)
        report.apply(decided.suppressions, in: paths) { Day(seconds: 1_790_000_000) }
        return report
    }

    @Test(arguments: [
        ("rule: full-access, principal: role/break", ["other"], ["break"]),
        ("rule: full-access, resource: policy/wide", [], ["break", "other"]),
        ("rule: full-access, principal: 'role/*'", [], ["break", "other"]),
        ("rule: full-access, principal: role/nobody", ["break", "other"], []),
    ])
    func aSuppressionTakesOutWhomItNames(entry: String, open: [String], hidden: [String]) throws {
        let report = try Self.suppressed(
            Self.account(roles: [Self.role("break", holds: true), Self.role("other", holds: true)]), entry)
        func names(_ findings: [Finding]) -> [String] {
            findings.filter { $0.rule == "full-access" }.flatMap(\.holders).map { String($0.split(separator: "/").last ?? "") }
        }
        #expect(names(report.findings) == open)
        #expect(names(report.suppressed.map(\.finding)) == hidden)
        for finding in report.findings where finding.rule == "full-access" && !hidden.isEmpty {
            #expect(!finding.message.contains("role/break"))
        }
    }

    @Test func membersAreSuppressedWithTheirGroup() throws {
        let account = Self.account(users: [Self.user("ana", groups: #"["admins"]"#)], groups: [Self.group], roles: [])
        #expect(
            try !Self.suppressed(account, "rule: full-access, principal: group/admins").findings.contains {
                $0.rule == "full-access"
            })
        #expect(
            try Self.suppressed(account, "rule: full-access, principal: user/ana").findings.contains { $0.rule == "full-access" })
    }
}
