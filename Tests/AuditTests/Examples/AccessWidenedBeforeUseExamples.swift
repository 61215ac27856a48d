@testable import Audit

extension RuleExamples {
    static let accessWidenedBeforeUse = RuleExamples(
        of: .accessWidenedBeforeUse,
        fires: [
            IncidentFixture("The role's policy got the action half an hour before.") {
                $0.earlier = [#"{"Effect": "Allow", "Action": "lambda:GetFunction", "Resource": "*"}"#]
                $0.writes = [IncidentFixture.put("09:30:00", $0.allows)]
            },
            IncidentFixture("The bucket's policy let the role in half an hour before.") {
                $0.earlier = $0.allows
                $0.sessionPolicy = nil
                $0.writes = [
                    .init("09:00:00", "s3", "CreateBucket", #"{"bucketName": "shop"}"#),
                    IncidentFixture.bucketPolicy("09:30:00", "Allow", "arn:aws:iam::111122223333:role/deploy"),
                ]
                $0.calls.append(.init("10:06:00", "s3", "PutBucketTagging", #"{"bucketName": "shop", "Tagging": {"TagSet": ""}}"#))
            },
        ],
        quiet: [
            IncidentFixture("The policy was written anew, and says the same.") {
                $0.earlier = $0.allows
                $0.writes = [IncidentFixture.put("09:30:00", $0.allows)]
            }
        ]
    )
}
