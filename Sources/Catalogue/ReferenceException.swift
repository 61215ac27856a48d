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

    /// Whether AWS's pages and its managed policies test a key, by its name in lower case, as one value, though the reference calls it a
    /// list (eventbridge/latest/userguide/eb-use-conditions.html, read 2026-11-30; AWSAuditManagerServiceRolePolicy).
    static func isTestedAsOne(_ key: String) -> Bool { key == "events:detail-type" }

    /// Its form, of all actions of an id.
    package static func resources(ofAction id: Int) -> [(type: String, format: String)] {
        byAction[id]?.compactMap(\.resource) ?? []
    }

    /// The keys, in lower case, that requests for an action have.
    package static func conditionKeys(ofAction id: Int) -> [String] {
        byAction[id]?.compactMap { $0.conditionKey?.lowercased() } ?? []
    }

    /// Whether a key, by its name in lower case, is one of these; `*` at the end of a name stands for the rest of it.
    package static func hasConditionKey(named name: String) -> Bool {
        keys.names.contains(name) || keys.families.contains { name.hasPrefix($0) && name.utf8.count > $0.utf8.count }
    }

    private static let keys: (names: Set<String>, families: [String]) = {
        let all = ReferenceException.all.compactMap { $0.conditionKey?.lowercased() }
        return (Set(all.filter { !$0.hasSuffix("*") }), all.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) })
    }()

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
        type securityhub:BatchImportFindings product arn:*:securityhub:*::product/* 2026-12-01 securityhub/latest/userguide/securityhub-partner-providers.html
        key states:InvokeHTTPEndpoint states:HTTPEndpoint 2026-11-28 step-functions/latest/dg/call-https-apis.html
        key states:InvokeHTTPEndpoint states:HTTPMethod 2026-11-28 step-functions/latest/dg/call-https-apis.html
        type states:InvokeHTTPEndpoint state-machine arn:*:states:*:*:stateMachine:* 2026-11-28 step-functions/latest/dg/call-https-apis.html
        key iot:* iot:ClientId 2026-11-29 iot/latest/developerguide/basic-policy-variables.html
        key iot:* iot:Connection.Thing.ThingName 2026-11-29 iot/latest/developerguide/thing-policy-variables.html
        key iot:* iot:Connection.Thing.ThingTypeName 2026-11-29 iot/latest/developerguide/thing-policy-variables.html
        key iot:* iot:Connection.Thing.IsAttached 2026-11-29 iot/latest/developerguide/thing-policy-variables.html
        key iot:* iot:Connection.Thing.Attributes[* 2026-11-29 iot/latest/developerguide/thing-policy-variables.html
        key iot:* iot:CertificateId 2026-11-29 iot/latest/developerguide/cert-policy-variables.html
        key iot:* iot:Certificate.Subject.* 2026-11-29 iot/latest/developerguide/cert-policy-variables.html
        key iot:* iot:Certificate.Issuer.* 2026-11-29 iot/latest/developerguide/cert-policy-variables.html
        key iot:* iot:Certificate.SerialNumber 2026-11-29 iot/latest/developerguide/cert-policy-variables.html
        key iot:* credentials-iot:ThingName 2026-11-29 iot/latest/developerguide/authorizing-direct-aws.html
        key iot:* credentials-iot:ThingTypeName 2026-11-29 iot/latest/developerguide/authorizing-direct-aws.html
        key iot:* credentials-iot:AwsCertificateId 2026-11-29 iot/latest/developerguide/authorizing-direct-aws.html
        key transfer:* transfer:UserName 2026-11-29 transfer/latest/userguide/users-policies-session.html
        key transfer:* transfer:HomeBucket 2026-11-29 transfer/latest/userguide/users-policies-session.html
        key transfer:* transfer:HomeFolder 2026-11-29 transfer/latest/userguide/users-policies-session.html
        key transfer:* transfer:HomeDirectory 2026-11-29 transfer/latest/userguide/users-policies-session.html
        """
}
