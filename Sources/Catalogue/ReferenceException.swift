/// What AWS authorises and its machine-readable reference leaves out, with the day on which the page was read. What the reference and
/// this list do not have is told with medium confidence, and never as an error.
package struct ReferenceException: Sendable {
    /// `ec2:RunInstances`; `ssm:*` stands for the ARNs of the service, whichever action acts on them.
    package let actions: [String]
    /// The name of the type and the form of its ARNs, `*` for what varies.
    package let resource: (type: String, format: String)?
    package let conditionKey: String?
    package let day: String
    package let page: String

    package static let all: [ReferenceException] = table.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard words.count == (words.first == "type" ? 6 : 5) else { return nil }
        let actions = words[1].split(separator: ",").map(String.init)
        return switch words[0] {
        case "type":
            ReferenceException(
                actions: actions, resource: (words[2], words[3]), conditionKey: nil, day: words[4], page: pages + words[5])
        case "key":
            ReferenceException(actions: actions, resource: nil, conditionKey: words[2], day: words[3], page: pages + words[4])
        default: nil
        }
    }

    package static let pages = "https://docs.aws.amazon.com/"

    /// Its form, of all actions of an id.
    package static func resources(ofAction id: Int) -> [(type: String, format: String)] {
        byAction[id]?.compactMap(\.resource) ?? []
    }

    /// The keys, in lower case, that requests for an action have.
    package static func conditionKeys(ofAction id: Int) -> [String] {
        byAction[id]?.compactMap { $0.conditionKey?.lowercased() } ?? []
    }

    /// The types whose ARNs name a service.
    package static func resources(ofService service: String) -> [(type: String, format: String)] {
        all.compactMap(\.resource).filter { $0.format.split(separator: ":", omittingEmptySubsequences: false)[2] == service }
    }

    private static let byAction: [Int: [ReferenceException]] = {
        var found: [Int: [ReferenceException]] = [:]
        for exception in all {
            for id in exception.actions.compactMap({ ActionCatalogue.standard.actionID(named: $0) }) {
                found[id, default: []].append(exception)
            }
        }
        return found
    }()

    private static let table = """
        type iam:* root arn:*:iam::*:root 2026-11-23 IAM/latest/UserGuide/reference_identifiers.html
        type backup:* recovery-point arn:*:backup:*:*:recovery-point:* 2026-11-23 aws-backup/latest/devguide/access-control.html
        type ssm:* document arn:*:ssm:*::document/* 2026-11-23 systems-manager/latest/userguide/security_iam_id-based-policy-examples.html
        type ssm:* automation-definition arn:*:ssm:*::automation-definition/* 2026-11-23 systems-manager/latest/userguide/automation-setup-iam.html
        type ssm:GetParameter,ssm:GetParameters,ssm:GetParametersByPath,ssm:GetParameterHistory parameter arn:*:ssm:*::parameter/* 2026-11-28 systems-manager/latest/userguide/parameter-store-public-parameters.html
        type cloudformation:CreateStack,cloudformation:UpdateStack,cloudformation:CreateChangeSet transform arn:*:cloudformation:*:*:transform/* 2026-11-28 AWSCloudFormation/latest/UserGuide/control-access-with-iam.html
        type ec2:RunInstances spot-instances-request arn:*:ec2:*:*:spot-instances-request/* 2026-11-28 AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html
        type bedrock:InvokeModel,bedrock:InvokeModelWithResponseStream foundation-model arn:*:bedrock:::foundation-model/* 2026-11-28 bedrock/latest/userguide/global-cross-region-inference.html
        key states:InvokeHTTPEndpoint states:HTTPEndpoint 2026-11-28 step-functions/latest/dg/call-https-apis.html
        key states:InvokeHTTPEndpoint states:HTTPMethod 2026-11-28 step-functions/latest/dg/call-https-apis.html
        """
}
