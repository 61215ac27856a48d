internal import Findings
import Documents
import Activity

extension AuditRule {
    static let sharedOutside = AuditRule(
        id: "shared-outside",
        severity: .high,
        confidence: .high,
        summary: "A call opened a resource or a role to everybody or to an account outside",
        why: "What is outside can take the data, or come back through the role, with no trace in this account of who it was.",
        fix:
            "Take the sharing back, look at who has used it, and block it: S3 Block Public Access, a resource control policy, snapshots' "
            + "public access blocked. List accounts that are meant under `known-accounts` in `.ambit.yml`.",
        fires: [
            IncidentFixture("A bucket's policy lets everybody in.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "s3", "PutBucketPolicy",
                        #"{"bucketName": "b", "bucketPolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}}"#
                    ))
            },
            IncidentFixture("A role's trust lets another account in.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "iam", "UpdateAssumeRolePolicy",
                        #"{"roleName": "deploy", "policyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::999988887777:root\"}, \"Action\": \"sts:AssumeRole\"}]}"}"#
                    ))
            },
            IncidentFixture("A snapshot is shared with another account.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "ec2", "ModifySnapshotAttribute",
                        #"{"snapshotId": "snap-1", "createVolumePermission": {"add": {"items": [{"userId": "999988887777"}]}}}"#))
            },
            IncidentFixture("A port for logins is opened to every address.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "ec2", "AuthorizeSecurityGroupIngress",
                        #"{"groupId": "sg-1", "ipPermissions": {"items": [{"fromPort": 22, "toPort": 22, "ipRanges": {"items": [{"cidrIp": "0.0.0.0/0"}]}}]}}"#
                    ))
            },
        ],
        quiet: [
            IncidentFixture("A bucket's policy is for the account alone.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "s3", "PutBucketPolicy",
                        #"{"bucketName": "b", "bucketPolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}}"#
                    ))
            },
            IncidentFixture("What serves the web is open to it.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "ec2", "AuthorizeSecurityGroupIngress",
                        #"{"groupId": "sg-1", "ipPermissions": {"items": [{"fromPort": 443, "toPort": 443, "ipRanges": {"items": [{"cidrIp": "0.0.0.0/0"}]}}]}}"#
                    ))
            },
        ],
        check: .log { input, run in
            let sharing = OutsideSharing(input)
            var opened: [String: String] = [:]
            let acts = input.acts.filter { act in
                guard let whom = sharing.opened(by: act) else { return false }
                opened[act.event.id] = whom
                return true
            }
            for group in ActGroup.byCaller(acts, in: input) {
                let told = group.acts.map { act in
                    "\(act.phrase) to \(opened[act.event.id] ?? "outsiders") at \(act.event.time)"
                }
                run.report(
                    "\(group.who) opened to those outside: \(Phrase.list(told, limit: 4))", subject: group.arn,
                    events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
