import Authorization
import Documents
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// What a resource share lets another account do hangs on the share; its own account must allow it as well.
@Suite struct SharedResourceTests {
    private static let (subnet, far) = ("arn:aws:ec2:eu-west-1:111122223333:subnet/s", "999988887777")
    private static let share = "arn:aws:ram:eu-west-1:111122223333:resource-share/1"

    @Test(
        arguments: [
            (far, "ACTIVE", true), (far, "DELETED", false), ("444455556666", "ACTIVE", false),
            ("arn:aws:iam::\(far):role/x", "ACTIVE", true),
            ("arn:aws:organizations::555566667777:organization/o-x", "ACTIVE", false),
        ])
    func aShareLeavesItOpen(holder: String, status: String, isOpen: Bool) throws {
        var other = Range()
        other.user("may", Range.allow("ec2:*"))
        other.user("none", Range.allow("s3:*"))
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            (
                "shares.json",
                #"{"resourceShares": [{"resourceShareArn": "\#(Self.share)", "name": "net", "status": "\#(status)"}]}"#
            ),
            ("resources.json", #"{"resources": [{"arn": "\#(Self.subnet)", "resourceShareArn": "\#(Self.share)"}]}"#),
            ("principals.json", #"{"principals": [{"id": "\#(holder)", "resourceShareArn": "\#(Self.share)"}]}"#),
        ]
        let directory = try range.directory
        let report = AccessSearch(directory).holders(action: "ec2:CreateNetworkInterface", resource: Self.subnet)
        let outside = report.holders.filter { $0.principal.contains("user/") }
        #expect(outside.map(\.principal) == (isOpen ? ["arn:aws:iam::\(Self.far):user/may"] : []))
        #expect(outside.allSatisfy { !$0.isCertain })
        #expect(report.gaps.contains { $0.reason.contains("the resource share `net`") } == isOpen)
        for (name, verdict) in [("may", isOpen ? Verdict.depends : .implicitlyDenied), ("none", .implicitlyDenied)] {
            let question = Question(
                principal: "arn:aws:iam::\(Self.far):user/\(name)", action: "ec2:CreateNetworkInterface", resource: Self.subnet)
            let answer = try DirectoryAuthorizer(directory, closed: false).answer(
                question, action: question.action, resource: question.resource)
            #expect(answer.verdict == verdict)
        }
    }

    /// With its permission given, a share lets in whoever has accepted it; of an account outside the organisation that has to be told.
    @Test(
        arguments: [
            (
                #"{"resourceShareAssociations": [{"resourceShareArn": "\#(share)", "associatedEntity": "\#(far)", "associationType": "PRINCIPAL", "status": "ASSOCIATED"}]}"#,
                Verdict.allowed
            ),
            (
                #"{"resourceShareAssociations": [{"resourceShareArn": "\#(share)", "associatedEntity": "\#(far)", "associationType": "PRINCIPAL", "status": "ASSOCIATING"}]}"#,
                .implicitlyDenied
            ),
            (
                #"{"resourceShareInvitations": [{"resourceShareArn": "\#(share)", "receiverAccountId": "\#(far)", "status": "PENDING"}, {"resourceShareArn": "\#(share)", "receiverAccountId": "\#(far)", "status": "ACCEPTED"}]}"#,
                .allowed
            ),
            (
                #"{"resourceShareInvitations": [{"resourceShareArn": "\#(share)", "receiverAccountId": "\#(far)", "status": "EXPIRED"}]}"#,
                .implicitlyDenied
            ),
            (#"{"principals": [{"id": "\#(far)", "resourceShareArn": "\#(share)", "external": false}]}"#, .allowed),
            (#"{"principals": [{"id": "\#(far)", "resourceShareArn": "\#(share)", "external": true}]}"#, .depends),
        ])
    func whoeverIsInvitedHasToAccept(told: String, verdict: Verdict) throws {
        var other = Range()
        other.user("may", Range.allow("ec2:*"))
        var range = Range()
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            ("shares.json", #"{"resourceShares": [{"resourceShareArn": "\#(Self.share)", "name": "net", "status": "ACTIVE"}]}"#),
            ("resources.json", #"{"resources": [{"arn": "\#(Self.subnet)", "resourceShareArn": "\#(Self.share)"}]}"#),
            ("principals.json", #"{"principals": [{"id": "\#(Self.far)", "resourceShareArn": "\#(Self.share)"}]}"#),
            (
                "permissions.json",
                #"{"permissions": [{"arn": "arn:aws:ram::aws:permission/p", "resourceShareArn": "\#(Self.share)"}]}"#
            ),
            (
                "permission.json",
                #"{"permission": {"arn": "arn:aws:ram::aws:permission/p", "resourceType": "ec2:Subnet", "permission": "{\"Effect\": \"Allow\", \"Action\": [\"ec2:RunInstances\"]}"}}"#
            ),
            ("told.json", told),
        ]
        for (action, expected) in [("ec2:RunInstances", verdict), ("ec2:DeleteSubnet", .implicitlyDenied)] {
            let question = Question(
                principal: "arn:aws:iam::\(Self.far):user/may", action: action, resource: Self.subnet)
            let answer = try DirectoryAuthorizer(range.directory, closed: false).answer(
                question, action: question.action, resource: question.resource)
            #expect(answer.verdict == expected, "\(action)")
        }
    }
}
