import Documents
import PolicyLanguage
import Testing

@testable import Principals

@Suite struct InventoryTests {
    static let tagged = #"""
        {"ResourceTagMappingList": [
          {"ResourceARN": "arn:aws:sqs:eu-west-1:111122223333:q", "Tags": [{"Key": "env", "Value": "Prod"}]},
          {"ResourceARN": "arn:aws:s3:::data", "Tags": []}], "PaginationToken": ""}
        """#
    static let query = #"""
        {"Results": ["{\"arn\": \"arn:aws:s3:::data\", \"resourceType\": \"AWS::S3::Bucket\", \"accountId\": \"111122223333\", \"awsRegion\": \"eu-west-1\", \"tags\": [{\"key\": \"Stage\", \"value\": \"test\"}]}",
                     "{\"resourceId\": \"x\"}"], "QueryInfo": {"SelectFields": []}}
        """#
    static let snapshot = #"""
        {"fileVersion": "1.0", "configurationItems": [
          {"ARN": "arn:aws:iam::111122223333:role/r", "resourceType": "AWS::IAM::Role", "awsAccountId": "111122223333",
           "awsRegion": "global", "tags": {"env": "dev"}, "configurationItemStatus": "OK"},
          {"ARN": "arn:aws:iam::111122223333:role/gone", "configurationItemStatus": "ResourceDeleted"}]}
        """#

    @Test func mergesWhatEachSourceTells() throws {
        let directory = try directory(("t.json", Self.tagged), ("q.json", Self.query), ("s.json", Self.snapshot))
        let inventory = directory.inventory
        #expect(
            inventory.resources.map(\.arn) == [
                "arn:aws:iam::111122223333:role/r", "arn:aws:s3:::data", "arn:aws:sqs:eu-west-1:111122223333:q",
            ])
        let bucket = try #require(inventory["arn:aws:s3:::data"])
        #expect(bucket.type == "AWS::S3::Bucket")
        #expect(bucket.account == "111122223333")
        #expect(bucket.region == "eu-west-1")
        #expect(bucket.environment() == .other("test"))
        let queue = try #require(inventory["arn:aws:sqs:eu-west-1:111122223333:q"])
        #expect(queue.account == "111122223333")
        #expect(queue.region == "eu-west-1")
        #expect(queue.environment() == .production)
        #expect(queue.location.description == "t.json:2:3")
        #expect(inventory["arn:aws:iam::111122223333:role/r"]?.region == nil)
        #expect(directory.owner(of: ResourceName("arn:aws:s3:::data/key")) == "111122223333")
        #expect(directory.owner(of: ResourceName("arn:aws:s3:::other/key")) == nil)
        #expect(directory.gaps.map(\.reason) == ["a resource without `arn`"])
        #expect(directory.gaps.first?.location?.start?.line == 2)
    }

    @Test func aListThatGoesOnIsAGap() throws {
        let directory = try directory(("t.json", #"{"ResourceTagMappingList": [], "PaginationToken": "abc"}"#))
        #expect(directory.gaps.count == 1)
    }

    @Test(arguments: [
        ([("Environment", "PRODUCTION")], Environment.production), ([("stage", "live")], .production),
        ([("stage", "prod"), ("env", "dev")], .other("dev")), ([("env", ""), ("stage", "qa")], .other("qa")),
        ([("team", "x")], .unknown), ([], .unknown),
    ]) func tellsTheEnvironment(tags: [(String, String)], environment: Environment) {
        #expect(EnvironmentTags.standard.environment(of: tags.map { Tag(key: $0.0, value: $0.1) }) == environment)
        let own = EnvironmentTags(keys: ["Team"], productionValues: ["X"])
        #expect(own.environment(of: [Tag(key: "team", value: "x")]) == .production)
    }

    /// A tagging export is of one account: its buckets are, whose ARNs do not say so.
    @Test(arguments: [("111122223333", "111122223333"), ("444455556666", nil)] as [(String, String?)])
    func aBucketIsOfTheAccountThatWasAsked(_ other: String, _ owner: String?) throws {
        let arns = ["arn:aws:s3:::b", "arn:aws:sqs:eu-west-1:111122223333:q", "arn:aws:sqs:eu-west-1:\(other):r"]
        let list = arns.map { "{\"ResourceARN\": \"\($0)\", \"Tags\": []}" }
        let directory = try directory(("t.json", #"{"ResourceTagMappingList": ["# + list.joined(separator: ", ") + "]}"))
        #expect(directory.inventory["arn:aws:s3:::b"]?.account == owner)
        #expect(directory.owner(of: ResourceName("arn:aws:s3:::b/x")) == owner)
    }
}
