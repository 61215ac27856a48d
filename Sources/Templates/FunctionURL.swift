import Documents
import PolicyLanguage

/// The URL of a Lambda function that asks for no authorisation: what the function's policy then says to everyone.
enum FunctionURL {
    static let terraformTypes: Set = ["aws_lambda_function_url", "awscc_lambda_url"]

    /// The same for a value of a file that says so.
    static func policy(at value: JSONValue) -> JSONValue { document(at: value.sourceRange).document(of: value.source).root }

    static func document(at span: Range<Int>) -> Resolved {
        CloudFormationReader.document(
            of: .object(
                [
                    ("Effect", .text("Allow", at: span)), ("Principal", .text("*", at: span)),
                    ("Action", .text("lambda:InvokeFunctionUrl", at: span)), ("Resource", .text("*", at: span)),
                ], at: span))
    }
}

extension CloudFormationReader {
    mutating func readFunctionURL(_ entry: Entry) {
        let properties = entry.type == "AWS::Lambda::Url" ? entry.properties : entry.properties?["FunctionUrlConfig"]
        guard let authorization = properties?["AuthType"] else { return }
        for variant in variants(of: authorization, in: entry) where variant.value.text?.string == "NONE" {
            add(
                Candidate(
                    kind: .resource, document: FunctionURL.document(at: authorization.sourceRange), name: "\(entry.name)/AuthType"),
                of: entry, variant)
        }
    }
}

extension TerraformReader {
    mutating func readFunctionURL(_ reading: Reading) {
        guard let authorization = reading.values["authorization_type"] ?? reading.values["auth_type"],
            authorization.string == "NONE"
        else { return }
        let document = FunctionURL.document(at: authorization.sourceRange).document(of: root.source).root
        add(
            FoundPolicy(
                kind: .resource, value: document, name: reading.entry.address, resource: reading.entry.resource,
                phase: reading.phase))
    }
}
