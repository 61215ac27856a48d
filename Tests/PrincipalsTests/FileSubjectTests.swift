import Testing

@testable import Principals

/// What names of files tell of outputs that do not say whose they are.
@Suite struct FileSubjectTests {
    @Test(arguments: [
        ("get-bucket-acl-logs.json", "get-bucket-acl", "logs"),
        ("in/get-bucket-acl.json", "get-bucket-acl", ""),
        ("get-policy-status-a.json.gz", "get-policy-status", "a"),
        ("get-policy_x.json", "get-policy", "x"),
        ("get-bucket-acl-logs@2026-02-02T07-54-02Z.json", "get-bucket-acl", "logs"),
        ("s3api-get-bucket-acl-my-logs.json", "get-bucket-acl", "my-logs"),
        ("iam-get-policy.json", "get-policy", ""),
        ("us-east-1/s3-get-bucket-acl/logs", "get-bucket-acl", "logs"),
        ("get-bucket-acl/logs.json", "get-bucket-acl", "logs"),
        ("sqs-get-policy/https%3A%2F%2Fqueue%2Fdemo", "get-policy", "https://queue/demo"),
        ("get-bucket-acl/a%2", "get-bucket-acl", "a%2"),
    ])
    func theCommandAndItsSubject(file: String, command: String, subject: String) {
        let found = FileSubject.command(of: file, among: ["get-policy", "get-bucket-acl", "get-policy-status"])
        #expect(found?.command == command)
        #expect(found?.subject == subject)
    }

    @Test(arguments: ["bucket-acl.json", "get-bucket-aclx.json", "other/logs", "get-bucket-acls/logs", ""])
    func otherNamesTellNothing(file: String) {
        #expect(FileSubject.command(of: file, among: ["get-bucket-acl"]) == nil)
    }
}
