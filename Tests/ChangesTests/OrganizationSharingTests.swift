import Activity
import Principals
import Testing

@testable import Changes

/// What is shared with an organisation is shared with strangers where it is another than the input's own.
struct OrganizationSharingTests {
    @Test(
        arguments: [
            ("organizationArn", "organization/o-other00000", "organisation o-other00000"),
            ("organizationArn", "organization/o-own0000000", nil),
            ("organizationalUnitArn", "ou/o-other00000/ou-ab12-11111111", "organisation o-other00000"),
        ] as [(String, String, String?)])
    func images(member: String, name: String, whom: String?) throws {
        let text = """
            {"Records": [{"eventVersion": "1.11", "eventTime": "2026-05-04T10:30:00Z", "eventSource": "ec2.amazonaws.com",
             "eventName": "ModifyImageAttribute", "awsRegion": "eu-west-1", "eventID": "e1", "recipientAccountId": "111122223333",
             "eventType": "AwsApiCall", "requestParameters": {"imageId": "ami-1", "launchPermission": {"add": {"items": [
             {"\(member)": "arn:aws:organizations::999988887777:\(name)"}]}}}, "userIdentity": {"type": "IAMUser",
             "arn": "arn:aws:iam::111122223333:user/ana", "accountId": "111122223333", "userName": "ana"}}]}
            """
        let events = CloudTrail.read(text, name: "log.json").events
        let event = try #require(events.first)
        let builder = DirectoryBuilder()
        let sharing = OutsideSharing(builder.build(), known: ["o-own0000000"], events: events)
        #expect(sharing.opened(by: event) == whom)
    }
}
