internal import Documents
internal import PolicyLanguage

/// Reads policies of resources: a JSON object of ARN to policy, and what `aws` prints for one resource.
///
/// Whose policy an output is stands in the output (`sqs get-queue-attributes`, `sns get-topic-attributes`, `secretsmanager
/// get-resource-policy`), or in the name of the file (`get-bucket-policy-NAME.json`, `get-key-policy-KEYID.json`), or in the document,
/// where every `Resource` of it names the one resource (`lambda get-policy`, most bucket policies).
enum ResourcePolicyForm: String, CaseIterable, Sendable {
    case map = "resource policies by ARN"
    case bucket = "get-bucket-policy"
    case key = "get-key-policy"
    case function = "get-policy"
    case attributes = "get-queue-attributes"
    case secret = "get-resource-policy"
    case endpoints = "describe-vpc-endpoints"
    /// Those of all other services.
    case printed = "resource policy"

    static func recognise(_ value: JSONValue, file: String) -> ResourcePolicyForm? {
        if value["VpcEndpoints"]?.kind == .array { return .endpoints }
        if let policy = value["Policy"], policy.kind == .string, !hasSubject(value) {
            if let named = FileSubject.command(of: file, among: [bucket, key, function].map(\.rawValue)) {
                return ResourcePolicyForm(rawValue: named.command)
            }
            if value["RevisionId"] != nil { return .function }
            return value["PolicyName"] != nil ? .key : .bucket
        }
        if let attributes = value["Attributes"], attributes.kind == .object {
            return ["Policy", "QueueArn", "TopicArn"].contains { attributes[$0] != nil } ? .attributes : nil
        }
        if value["ARN"] != nil, value["Name"] != nil,
            value.members.allSatisfy({ ["ARN", "Name", "ResourcePolicy"].contains($0.name) })
        {
            return .secret
        }
        if !value.members.isEmpty && value.members.allSatisfy({ $0.name.hasPrefix("arn:") }) { return .map }
        return PrintedPolicies.find(in: value) == nil ? nil : .printed
    }

    /// Whether something beside `Policy` tells whose it is.
    private static func hasSubject(_ value: JSONValue) -> Bool {
        value.members.contains { member in
            !["Policy", "PolicyName", "RevisionId", "CurrentVersion"].contains(member.name)
                && (member.value.string?.hasPrefix("arn:") ?? false || member.name == "FileSystemId")
        }
    }

    /// Reads one output, or all of a map, and gives the number of policies in it.
    func read(_ value: JSONValue, file: String, into policies: inout ResourcePolicies, _ gaps: inout [Gap]) -> Int {
        switch self {
        case .map:
            var count = 0
            for member in value.members {
                count += 1
                add(member.value, of: member.name, to: &policies, &gaps)
            }
            return count
        case .endpoints:
            guard let endpoints = value["VpcEndpoints"] else { return 0 }
            var count = 0
            for endpoint in endpoints.elements {
                guard let id = endpoint["VpcEndpointId"]?.string else {
                    gaps.append(Gap(.input, "an endpoint without `VpcEndpointId`", at: endpoint.location))
                    continue
                }
                policies.add(
                    Self.entry(endpoint["PolicyDocument"], id, .endpoint, &gaps), forEndpoint: id,
                    EndpointPlace(endpoint["VpcId"]?.string, endpoint["ServiceName"]?.string))
                count += 1
            }
            return count
        case .printed: return printed(value, file: file, into: &policies, &gaps)
        case .attributes:
            guard let attributes = value["Attributes"] else { return 0 }
            guard let arn = (attributes["QueueArn"] ?? attributes["TopicArn"])?.string else {
                return unnamed(
                    value, attributes["Policy"], file, "ask for the attributes `Policy` and `QueueArn`", to: &policies, &gaps)
            }
            add(attributes["Policy"], of: arn, to: &policies, &gaps)
        case .secret:
            guard let arn = value["ARN"]?.string else { return 0 }
            add(value["ResourcePolicy"], of: arn, to: &policies, &gaps)
        case .bucket, .key, .function:
            let subject = FileSubject.command(of: file, among: [rawValue])?.subject ?? ""
            guard let document = value["Policy"] else { return 0 }
            if self == .bucket, !subject.isEmpty {
                add(document, of: "arn:\(PolicySubject.partition(of: document) ?? "aws"):s3:::\(subject)", to: &policies, &gaps)
            } else if self == .key, !subject.isEmpty, FileSubject.arn(in: file) == nil {
                if let arn = PolicySubject.only(of: document), arn.hasSuffix("/\(subject)") {
                    add(document, of: arn, to: &policies, &gaps)
                } else {
                    add(document, ofKey: subject, to: &policies, &gaps)
                }
            } else {
                let help = self == .key ? "get-key-policy-KEYID.json" : self == .bucket ? "get-bucket-policy-NAME.json" : nil
                return unnamed(value, document, file, help.map { "name the file \($0)" }, to: &policies, &gaps)
            }
        }
        return 1
    }

    private func printed(
        _ value: JSONValue, file: String, into policies: inout ResourcePolicies, _ gaps: inout [Gap]
    ) -> Int {
        var count = 0
        for found in PrintedPolicies.find(in: value) ?? [] {
            switch found.holder {
            case .arn(let arn): add(found.document, of: arn, to: &policies, &gaps)
            case .named(let name):
                add(found.document, of: Self.accountARN(name, found.document) ?? name, to: &policies, &gaps)
            case .pattern(let pattern):
                let entry = Self.entry(found.document, pattern, .resource, &gaps)
                policies.add(entry, forPattern: pattern, at: found.place.location)
            case .unnamed:
                count += unnamed(
                    found.place, found.document, file, "name the file after the request, COMMAND-ARN.json with %2F for each slash",
                    to: &policies, &gaps)
                continue
            }
            count += 1
        }
        return count
    }

    /// A policy of CloudWatch Logs that goes by its name, with the Region and account that all its statements are about.
    private static func accountARN(_ name: String, _ document: JSONValue?) -> String? {
        let head = "resource policy "
        guard name.hasPrefix(head), let place = document.flatMap(PolicySubject.place) else { return nil }
        return ResourcePolicies.arn(
            ofPolicy: String(name.dropFirst(head.count)), service: "logs", partition: place.partition, region: place.region,
            account: place.account)
    }

    /// Takes the resource from the name of the file, or from the document, where all its statements name the same one.
    private func unnamed(
        _ value: JSONValue, _ document: JSONValue?, _ file: String, _ help: String?, to policies: inout ResourcePolicies,
        _ gaps: inout [Gap]
    ) -> Int {
        if let document, let arn = FileSubject.arn(in: file) ?? PolicySubject.only(of: document) {
            add(document, of: arn, to: &policies, &gaps)
            return 1
        }
        gaps.append(
            Gap(
                .input, "this policy does not say whose it is", at: value.location,
                help: help ?? "give it in an object {\"ARN of the resource\": policy}"))
        return 0
    }

    private func add(_ document: JSONValue?, of arn: String, to policies: inout ResourcePolicies, _ gaps: inout [Gap]) {
        let name = ResourceName(arn)
        let isRole = name.service == "iam" && name.resource?.hasPrefix("role/") ?? false
        note(Self.entry(document, arn, isRole ? .trust : .resource, &gaps), arn, false, &policies, &gaps)
    }

    /// A key by its id, by `alias`-free ARN pieces (REGION-ACCOUNT-KEYID is found by the id at its end).
    private func add(_ document: JSONValue?, ofKey subject: String, to policies: inout ResourcePolicies, _ gaps: inout [Gap]) {
        note(Self.entry(document, subject, .resource, &gaps), subject, true, &policies, &gaps)
    }

    private func note(
        _ entry: ResourcePolicies.Entry, _ subject: String, _ isKeyID: Bool, _ policies: inout ResourcePolicies, _ gaps: inout [Gap]
    ) {
        if let gap = policies.add(entry, for: subject, isKeyID: isKeyID) { gaps.append(gap) }
    }

    static func entry(_ document: JSONValue?, _ subject: String, _ kind: PolicyKind, _ gaps: inout [Gap]) -> ResourcePolicies.Entry
    {
        guard let document, document.kind != .null, document.string != "" else { return .none }
        do {
            let policy = try Policy(Self.unescaped(document), kind: kind)
            return .policy(BoundPolicy(policy: policy, name: "policy of \(subject)", arn: subject, source: .resource))
        } catch {
            let gap = Gap(
                .input, "the policy of `\(subject)` cannot be read: \(error.reason)", at: error.location, help: error.help)
            gaps.append(gap)
            return .unreadable(gap)
        }
    }

    /// API Gateway prints the text of a policy with its quotes still escaped.
    static func unescaped(_ document: JSONValue) throws(InputError) -> JSONValue {
        guard let text = document.string, text.hasPrefix("{\\\"") else { return document }
        do throws(InputError) {
            return try JSONDocument.parse(text.replacing("\\\"", with: "\""), name: document.location.file).root
        } catch {
            throw document.error(error.reason)
        }
    }
}
