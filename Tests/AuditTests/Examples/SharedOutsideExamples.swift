@testable import Audit

extension RuleExamples {
    static let sharedOutside = RuleExamples(
        of: .sharedOutside,
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
        ]
    )
}
