import Documents
import PolicyLanguage
import Testing

@testable import Principals

/// The policy of an API names its stages and methods without the API.
struct APIPolicyTests {
    private static let api = "arn:aws:execute-api:eu-west-1:111122223333:a1b2c3"

    @Test(arguments: [
        ("/prod/GET/pets", true), ("/prod/GET/pets/prod/GET/pets", false), ("/test/GET/x/prod/GET/pets", false),
    ])
    func aStageIsThatOfTheAPI(path: String, isMeant: Bool) throws {
        let text = #"""
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke",
             "Resource": ["execute-api:/prod/GET/pets"]}]}
            """#
        let policy = try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .resource)
        var policies = ResourcePolicies()
        policies.set(.policy(BoundPolicy(policy: policy, name: "p", arn: Self.api, source: .resource)), of: .arn(Self.api))
        let call = ResourceName(Self.api + path)
        guard case .policy(let bound) = policies.policy(governing: call) else {
            Issue.record("the API's policy does not govern \(call.text)")
            return
        }
        let named = try #require(bound.policy.statements.first?.resources)
        #expect(named.matches(call, in: Context(closed: false)) == (isMeant ? .yes : .no))
    }
}
