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
    /// The document by itself, as `--query Policy --output text` leaves it, in a file that is named after the request.
    case document = "policy document"
    /// Those of all other services.
    case printed = "resource policy"

    static func recognise(_ value: JSONValue, file: String) -> ResourcePolicyForm? {
        if value["VpcEndpoints"]?.kind == .array { return .endpoints }
        if let statements = value["Statement"] { return isOfResource(statements) && isRequested(file) ? .document : nil }
        if let policy = value["Policy"], policy.kind == .string, !hasSubject(value) {
            if let named = FileSubject.command(of: file, among: [bucket, key, function].map(\.rawValue)) {
                return ResourcePolicyForm(rawValue: named.command)
            }
            if value["RevisionId"] != nil { return .function }
            return value["PolicyName"] != nil ? .key : .bucket
        }
        if let attributes = value["Attributes"], attributes.kind == .object {
            // A subscription has its topic's ARN, and no policy; a topic always has one.
            let isQueue = attributes["QueueArn"] != nil && attributes["SubscriptionArn"] == nil
            return attributes["Policy"] != nil || isQueue ? .attributes : nil
        }
        if value["ARN"] != nil, value["Name"] != nil,
            value.members.allSatisfy({ ["ARN", "Name", "ResourcePolicy"].contains($0.name) })
        {
            return .secret
        }
        if !value.members.isEmpty && value.members.allSatisfy({ $0.name.hasPrefix("arn:") }) { return .map }
        return PrintedPolicies.find(in: value) == nil ? nil : .printed
    }

    /// Whether every statement says whom it is for: none of an identity policy does.
    private static func isOfResource(_ statements: JSONValue) -> Bool {
        let list = statements.kind == .object ? [statements] : Array(statements.elements)
        return !list.isEmpty && list.allSatisfy { $0["Principal"] != nil || $0["NotPrincipal"] != nil }
    }

    /// Whether a file is named after a request for a policy, or after the resource that has it.
    private static func isRequested(_ file: String) -> Bool {
        let commands = [
            "get-bucket-policy", "get-key-policy", "get-policy", "get-resource-policy", "get-resource-policies",
            "get-repository-policy", "get-registry-policy", "get-queue-attributes", "get-topic-attributes",
            "get-access-point-policy",
            "get-vault-access-policy", "get-backup-vault-access-policy", "get-layer-version-policy", "get-cluster-policy",
            "get-container-policy", "get-table-bucket-policy", "describe-file-system-policy", "describe-event-bus",
        ]
        return FileSubject.arn(in: file) != nil || FileSubject.command(of: file, among: commands) != nil
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
            guard let document = value["Policy"] else { return 0 }
            return own(document, value, file, to: &policies, &gaps)
        case .document:
            let named = FileSubject.command(of: file, among: [Self.bucket, .key].map(\.rawValue))
            let form = named.flatMap { ResourcePolicyForm(rawValue: $0.command) } ?? .function
            return form.own(value, value, file, to: &policies, &gaps)
        }
        return 1
    }

    /// The policy of a bucket, a key or a function, whose output does not say whose it is.
    private func own(
        _ document: JSONValue, _ value: JSONValue, _ file: String, to policies: inout ResourcePolicies, _ gaps: inout [Gap]
    ) -> Int {
        let subject = FileSubject.command(of: file, among: [rawValue])?.subject ?? ""
        guard self != .function, !subject.isEmpty, FileSubject.arn(in: file) == nil else {
            let help = self == .key ? "get-key-policy-KEYID.json" : self == .bucket ? "get-bucket-policy-NAME.json" : nil
            return unnamed(value, document, file, help.map { "name the file \($0)" }, to: &policies, &gaps)
        }
        let told = PolicySubject.only(of: document).flatMap { $0.hasSuffix("/\(subject)") ? $0 : nil }
        if self == .key {
            if let told {
                add(document, of: told, to: &policies, &gaps)
            } else {
                add(document, ofKey: subject, to: &policies, &gaps)
            }
        } else if let told, ResourceName(told).service != "s3" {
            // Directory buckets, and those of Outposts, have ARNs of another service.
            add(document, of: told, to: &policies, &gaps)
        } else {
            add(document, of: "arn:\(PolicySubject.partition(of: document) ?? "aws"):s3:::\(subject)", to: &policies, &gaps)
        }
        return 1
    }

    /// Whose policy is: a resource's, or that of one of which not the whole ARN is told.
    private enum Owner: Hashable {
        case resource(String)
        case pattern(String)

        var text: String {
            switch self {
            case .resource(let text), .pattern(let text): text
            }
        }
    }

    private func printed(
        _ value: JSONValue, file: String, into policies: inout ResourcePolicies, _ gaps: inout [Gap]
    ) -> Int {
        var owners: [Owner] = []
        var parts: [Owner: [PrintedPolicies.Found]] = [:]
        for found in PrintedPolicies.find(in: value) ?? [] {
            guard let owner = owner(found, file) else {
                gaps.append(
                    Self.unattributable(
                        found.place, "name the file after the request, COMMAND-ARN.json with %2F for each slash"))
                continue
            }
            if parts[owner] == nil { owners.append(owner) }
            parts[owner, default: []].append(found)
        }
        for owner in owners {
            // Several policies of one resource say together what it lets in: those of an identity of SES, of a parameter.
            guard let found = parts[owner], let place = found.first?.place else { continue }
            let entry = ResourcePolicies.Entry.joining(
                found.map { Self.entry($0.document, owner.text, Self.kind(of: owner.text), &gaps) })
            switch owner {
            case .pattern(let pattern): policies.add(entry, forPattern: pattern, at: place.location)
            case .resource(let arn):
                // A secret has several, each with its name.
                let name = value["ARN"] == nil ? nil : value["PolicyName"]?.string
                if let gap = policies.add(entry, for: arn, named: name) { gaps.append(gap) }
            }
        }
        return parts.values.map(\.count).reduce(0, +)
    }

    private func owner(_ found: PrintedPolicies.Found, _ file: String) -> Owner? {
        let told = FileSubject.arn(in: file) ?? found.document.flatMap(PolicySubject.only)
        switch found.holder {
        case .arn(let arn): return .resource(arn)
        case .named(let name): return .resource(Self.accountARN(name, found.document) ?? name)
        case .pattern(let pattern):
            if let told, Glob(pattern).matches(told) { return .resource(told) }
            return .pattern(pattern)
        case .unnamed: return told.map { .resource($0) }
        }
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
        gaps.append(Self.unattributable(value, help ?? "give it in an object {\"ARN of the resource\": policy}"))
        return 0
    }

    private static func unattributable(_ value: JSONValue, _ help: String) -> Gap {
        Gap(.input, "this policy does not say whose it is", at: value.location, help: help)
    }

    private func add(_ document: JSONValue?, of arn: String, to policies: inout ResourcePolicies, _ gaps: inout [Gap]) {
        note(Self.entry(document, arn, Self.kind(of: arn), &gaps), arn, false, &policies, &gaps)
    }

    private static func kind(of arn: String) -> PolicyKind {
        let name = ResourceName(arn)
        return name.service == "iam" && name.resource?.hasPrefix("role/") ?? false ? .trust : .resource
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
