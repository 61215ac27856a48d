import Activity
import Documents
import PolicyLanguage
import Questions
import Reach
import Testing
import TestSupport

/// Differences over time where the evidence is not whole.
@Suite struct AccessHistoryTests {
    /// What else is attached beside a control policy that the log shows is open: only what it denies is lost.
    @Test func onlyTheDenialsOfALoggedGuardrailAreTold() throws {
        let folder = try Folder()
        try folder.write(
            "authorization-details@2026-05-01T00-00-00Z.json",
            """
            {"UserDetailList": [], "GroupDetailList": [], "Policies": [], "IsTruncated": false, "RoleDetailList": [{"Path": "/",
             "RoleName": "app", "RoleId": "AROAAPP", "Arn": "arn:aws:iam::111122223333:role/app",
             "CreateDate": "2025-01-01T00:00:00Z", "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []},
             "RolePolicyList": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement":
             [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}], "AttachedManagedPolicies": [], "Tags": []}]}
            """)
        let content =
            #"{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Action\": \"sqs:*\", \"Resource\": \"*\"}]}"#
        try folder.write(
            "log.json",
            """
            {"Records": [
            \(event("2026-05-02", "CreatePolicy", #"{"name": "n", "type": "SERVICE_CONTROL_POLICY", "content": "\#(content)"}"#, #"{"policy": {"policySummary": {"id": "p-abcd1234", "type": "SERVICE_CONTROL_POLICY"}}}"#)),
            \(event("2026-05-03", "AttachPolicy", #"{"policyId": "p-abcd1234", "targetId": "111122223333"}"#)),
            \(event("2026-05-04", "DetachPolicy", #"{"policyId": "p-abcd1234", "targetId": "111122223333"}"#))]}
            """)
        let history = try AccessHistory(of: "app", in: InputAtMoment(reading: [folder.path]))
        let steps = history.entries.map { entry in
            (entry.event?.name, entry.gained.map(\.witness.action.service), entry.lost.map(\.witness.action.service))
        }
        try #require(steps.map(\.0) == ["AttachPolicy", "DetachPolicy"])
        #expect(steps[0].1 == [] && Set(steps[0].2) == ["sqs"])
        #expect(Set(steps[1].1) == ["sqs"] && steps[1].2 == [])
        #expect(history.entries.allSatisfy { !$0.isCertain })
    }

    private func event(_ day: String, _ name: String, _ request: String, _ response: String = "null") -> String {
        """
        {"eventTime": "\(day)T10:00:00Z", "eventSource": "organizations.amazonaws.com", "eventName": "\(name)",
         "awsRegion": "us-east-1", "sourceIPAddress": "203.0.113.7", "userAgent": "aws-cli/2", "readOnly": false,
         "eventType": "AwsApiCall", "requestParameters": \(request), "responseElements": \(response), "eventID": "\(day)",
         "recipientAccountId": "999900001111", "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::999900001111:user/dana",
         "accountId": "999900001111", "accessKeyId": "AKIAEXAMPLE00000001", "userName": "dana"}}
        """
    }
}
