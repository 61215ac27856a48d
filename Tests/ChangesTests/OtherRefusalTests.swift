import Testing

@testable import Changes

struct OtherRefusalTests {
    @Test(
        "what no policy of IAM refused is told by how the message begins",
        arguments: [
            ("Insufficient Lake Formation permission(s): Required Describe on db", "because a grant of Lake Formation is missing"),
            ("You don't have access to the model with the specified model ID.", "because the account has no access to the model"),
            ("The request was denied due to a VPC endpoint policy", "by the policy of a VPC endpoint"),
            ("Access Denied", nil), ("a secret called Insufficient Lake Formation permission", nil),
        ] as [(String, String?)])
    func otherRefusals(_ message: String, _ words: String?) {
        #expect(OtherRefusal.words(for: message) == words)
    }
}
