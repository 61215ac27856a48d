import Documents
import Testing

@testable import Catalogue

@Suite struct ReferenceExceptionTests {
    @Test func everyLineIsRead() { #expect(ReferenceException.all.count >= 10) }

    @Test(arguments: ReferenceException.all.indices) func anExceptionIsOneStill(_ number: Int) throws {
        let exception = ReferenceException.all[number]
        #expect(Day(exception.day) != nil && exception.page.hasPrefix("\(ReferenceException.pages)"))
        #expect((exception.resource == nil) != (exception.conditionKey == nil))
        let catalogue = ActionCatalogue.standard
        for name in exception.actions where !name.hasSuffix(":*") {
            let id = try #require(catalogue.actionID(named: name), "\(name)")
            if let key = exception.conditionKey {
                let known = catalogue.action(id).allConditionKeys.map { $0.lowercased() }
                #expect(!known.contains(key.lowercased()), "the reference has \(key) by now: remove the line")
                #expect(ReferenceException.conditionKeys(ofAction: id).contains(key.lowercased()))
            }
            if let resource = exception.resource {
                #expect(ReferenceException.resources(ofAction: id).contains { $0.format == resource.format })
            }
        }
        if let resource = exception.resource {
            let service = resource.format.split(separator: ":", omittingEmptySubsequences: false)[2]
            #expect(ReferenceException.resources(ofService: String(service)).contains { $0.format == resource.format })
        }
    }

    @Test(arguments: [
        ("iot:clientid", true), ("iot:connection.thing.attributes[env]", true), ("iot:certificate.subject.commonname", true),
        ("iot:certificate.subject.", false), ("iot:clientmode", false), ("transfer:username", true),
        ("credentials-iot:thingname", true),
    ])
    func keysThatServicesPagesNameAreKnown(key: String, isKnown: Bool) {
        #expect(ReferenceException.hasConditionKey(named: key) == isKnown)
    }

    @Test func managedPoliciesAreFoundByName() throws {
        let policy = try #require(ManagedPolicy(named: "awslambdabasicexecutionrole"))
        #expect(policy.name == "AWSLambdaBasicExecutionRole" && policy.path == "service-role/AWSLambdaBasicExecutionRole")
        #expect(ManagedPolicy(named: "AmazonS3FullAccess")?.wholeServices.contains("s3") == true)
        #expect(ManagedPolicy(named: "AmazonS3ReadOnlyAccess")?.actions.contains("s3:GetObject") == true)
        #expect(ManagedPolicy(named: "AmazonS3FulAccess") == nil)
        #expect(ManagedPolicy.names.count > 1_500)
    }

    @Test func quotasSayWhereTheyComeFrom() {
        let all =
            PolicyQuota.identity + PolicyQuota.boundary + PolicyQuota.trust + PolicyQuota.session + PolicyQuota.serviceControl
            + PolicyQuota.resourceControl + PolicyQuota.resource + PolicyQuota.endpoint
        #expect(all.allSatisfy { $0.page.hasPrefix("https://docs.aws.amazon.com/") && $0.size >= 2_048 })
        #expect(PolicyQuota.serviceControl.map(\.size) == [10_240])
        #expect(PolicyQuota.serviceControl.first?.since?.description == "2026-05-15")
        #expect(PolicyQuota.resourceControl.map(\.size) == [5_120])
    }
}
