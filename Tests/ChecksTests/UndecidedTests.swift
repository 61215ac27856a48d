import Catalogue
import Documents
import Findings
import Testing
@testable import Checks
@testable import Lint

@testable import Audit

/// What a check cannot tell is a gap.
@Suite struct UndecidedTests {
    private func check(_ text: String, without rules: Set<String> = []) -> FileChecker.CheckedFiles {
        let engine = CheckEngine(rules: Rule.all.filter { !rules.contains($0.id) })
        return FileChecker(engine: engine).check(
            SourceText(name: "p.json", bytes: Array(text.utf8)), isNamed: true, CatalogueCache())
    }

    private func policy(_ statements: [String]) -> String {
        #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ",\n"))]}"#
    }

    /// Each statement is covered by no other, and only a search shows it.
    private func alike(_ count: Int) -> String {
        policy(
            (0..<count).map { number in
                #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "#
                    + #""Condition": {"StringEquals": {"aws:PrincipalTag/t\#(number)": "v"}}}"#
            })
    }

    @Test func asManyQuestionsAreAskedAsADocumentOfAWSNeeds() {
        let outcome = check(alike(90))
        #expect(outcome.gaps.isEmpty && !outcome.findings.contains { $0.rule == "redundant-statement" })
    }

    @Test func questionsThatAreNotAskedAreAGap() throws {
        let outcome = check(alike(320))
        let gap = try #require(outcome.gaps.first)
        #expect(outcome.gaps.count == 1 && gap.kind == .model)
        #expect(gap.reason == "whether other statements cover this one and 119 more was not asked: there are too many alike")
        #expect(gap.location?.start?.line == 201)
        #expect(check(alike(320), without: ["redundant-statement", "shadowed-statement"]).gaps.isEmpty)
    }

    @Test(arguments: [
        #"{"Statement": [}"#,
        #"{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "#
            + #""Properties": {"PolicyDocument": "{\"Statement\": [}"}}}}"#,
    ])
    func whatCannotBeReadIsToldWithoutItsRule(text: String) {
        #expect(!check(text).gaps.isEmpty)
        let without = check(text, without: ["invalid-json"])
        #expect(without.findings.isEmpty && without.gaps.count == 1)
    }

    @Test func namesWithHyphensAreAmongTheDangers() {
        let listing = RiskyActions.credentials.listing(200)
        #expect(listing.contains("`redshift-serverless:GetCredentials`"))
        #expect(listing.contains("`cognito-identity:GetOpenIdTokenForDeveloperIdentity`"))
    }

    @Test func everyWayIsTriedByARule() {
        let ids = Set(EscalationWay.all.map(\.method.id))
        let some: Set = ["iam-001", "lambda-001", "ec2-001", "permission-set-assignment", "no-boundary-user", "new-role"]
        #expect(ids.isSuperset(of: some))
        #expect(ids.isDisjoint(with: ["sts-001", "no-deny-user"]))
        let open = EscalationWay.all.filter { ["iam-001", "iam-016", "held-policy", "rewritten-boundary"].contains($0.method.id) }
        #expect(EscalationWay.least(of: open).map(\.method.id) == ["iam-001"])
    }
}
