internal import Catalogue
import Documents
import HCL

/// One resource, data source or module, as others see it.
enum TerraformObject {
    case resource(TerraformResource)
    case module(TerraformInstance)
}

/// One instance of a resource or a data source.
struct TerraformResource {
    let block: HCLBlock
    let instance: TerraformInstance
    let item: TerraformExpansion.Item
    /// What must be so for it to be there.
    let assumption: String?

    init(block: HCLBlock, instance: TerraformInstance, item: TerraformExpansion.Item, assumption: String?) {
        self.block = block
        self.instance = instance
        self.item = item
        self.assumption = assumption ?? instance.assumption
    }

    var type: String { block.labels[0] }
    var isData: Bool { block.type == "data" }
    /// In its module, without the key.
    var localAddress: String { TerraformModule.address(block) ?? "" }
    var address: String { instance.address("\(localAddress)\(item.suffix)") }
    var resource: TemplateResource { TemplateResource(type: type, name: address, location: block.location) }
    var scope: TerraformScope { item.scope(instance.scope(block.source)) }

    /// What stands for an attribute that the code does not tell.
    func unknown(_ attribute: String, _ place: TerraformPlace) -> TerraformValue {
        TerraformValue(unknown: "unknown \(address).\(attribute)", place)
    }

    /// An argument as the code sets it.
    func argument(_ name: String) throws(InputError) -> TerraformValue? {
        guard let attribute = block.body[name] else { return nil }
        return try instance.value("\(localAddress)\(item.suffix).\(name)", at: attribute.source.location(attribute.span)) {
            () throws(InputError) in
            try instance.evaluator.evaluate(attribute.value, scope.of(attribute.source))
        }
    }

    /// An attribute: set by the code, or made by the provider in a way that is known.
    func attribute(_ name: String, _ place: TerraformPlace) throws(InputError) -> TerraformValue {
        if isData {
            if type == "aws_iam_policy_document", ["json", "minified_json"].contains(name) {
                return try document(place)
            }
            if let fact = fact(name, place) { return fact }
        }
        let argument = try self.argument(name)
        if let value = argument, !value.isNull {
            // The provider gives back the issuer as AWS does, without the scheme.
            guard type == "aws_iam_openid_connect_provider", name == "url", let url = value.text else { return value }
            return TerraformValue(.text(url.withoutScheme), value.place)
        }
        if let made = try TerraformNames.attribute(name, of: self, place) { return made }
        // What the code leaves null, the provider may fill.
        return unknown(name, place)
    }

    /// The policy that the data source makes.
    func document(_ place: TerraformPlace) throws(InputError) -> TerraformValue {
        instance.evaluator.used.insert(address)
        return try instance.value("\(localAddress)\(item.suffix).json", at: place.location) { () throws(InputError) in
            let evaluator = instance.evaluator
            let own = TerraformPlace(source: block.source, span: block.span)
            var data = PolicyDocumentData(
                try evaluator.value(of: block.body, at: own, scope, address: address), address: address,
                isAssumed: assumption != nil)
            let document = data.document()
            evaluator.add(data, isAssumed: assumption != nil)
            if assumption != nil || data.sumsChoices { evaluator.noteAssumed(own) }
            return document.unknown == nil ? TerraformValue(.encoded(document), own) : document
        }
    }

    /// What data sources tell of where the code is applied.
    private func fact(_ name: String, _ place: TerraformPlace) -> TerraformValue? {
        let options = instance.evaluator.options
        let partition = options.partition
        let known: String? =
            switch (type, name) {
            case ("aws_caller_identity", "account_id"), ("aws_caller_identity", "id"): options.account
            case ("aws_region", "name"), ("aws_region", "id"), ("aws_region", "region"):
                block.body["name"] == nil ? options.region : nil
            case ("aws_partition", "partition"), ("aws_partition", "id"): partition
            case ("aws_partition", "dns_suffix"): partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com"
            case ("aws_partition", "reverse_dns_prefix"): partition == "aws-cn" ? "cn.com.amazonaws" : "com.amazonaws"
            default: nil
            }
        return known.map { TerraformValue($0, place) }
    }
}

/// Names and ARNs that the provider makes of arguments (registry documentation of the provider, "Attribute Reference").
enum TerraformNames {
    /// The argument that names it; the ARN after the partition, where `R`, `A` and `N` stand for region, account and name.
    private struct Shape {
        let argument: String
        let arn: String
        /// Attributes that are the name, and that are the ARN.
        let names: Set<String>
        let arns: Set<String>

        init(_ argument: String, _ arn: String, names: Set<String> = [], arns: Set<String> = ["arn"]) {
            self.argument = argument
            self.arn = arn
            self.names = names
            self.arns = arns
        }
    }

    private static let shapes: [String: Shape] = [
        "aws_cloudwatch_log_group": Shape("name", "logs:R:A:log-group:N", names: ["id"]),
        "aws_dynamodb_table": Shape("name", "dynamodb:R:A:table/N", names: ["id"]),
        "aws_ecr_repository": Shape("name", "ecr:R:A:repository/N", names: ["id"]),
        "aws_ecs_cluster": Shape("name", "ecs:R:A:cluster/N", arns: ["arn", "id"]),
        "aws_eks_cluster": Shape("name", "eks:R:A:cluster/N", names: ["id"]),
        "aws_iam_group": Shape("name", "iam::A:group/N", names: ["id"]),
        "aws_iam_instance_profile": Shape("name", "iam::A:instance-profile/N", names: ["id"]),
        "aws_iam_policy": Shape("name", "iam::A:policy/N", arns: ["arn", "id"]),
        "aws_iam_role": Shape("name", "iam::A:role/N", names: ["id"]),
        "aws_iam_saml_provider": Shape("name", "iam::A:saml-provider/N", arns: ["arn", "id"]),
        "aws_iam_user": Shape("name", "iam::A:user/N", names: ["id"]),
        "aws_kinesis_stream": Shape("name", "kinesis:R:A:stream/N"),
        "aws_kms_alias": Shape("name", "kms:R:A:N", names: ["id"]),
        "aws_lambda_function": Shape("function_name", "lambda:R:A:function:N", names: ["id"]),
        "aws_s3_bucket": Shape("bucket", "s3:::N", names: ["id"]),
        "aws_sfn_state_machine": Shape("name", "states:R:A:stateMachine:N", arns: ["arn", "id"]),
        "aws_sns_topic": Shape("name", "sns:R:A:N", arns: ["arn", "id"]),
        "aws_sqs_queue": Shape("name", "sqs:R:A:N"),
    ]

    static func attribute(_ name: String, of resource: TerraformResource, _ place: TerraformPlace) throws(InputError)
        -> TerraformValue?
    {
        if resource.type == "aws_iam_openid_connect_provider", name == "arn" || name == "id",
            let url = try resource.argument("url")?.text
        {
            return try arn("iam::A:oidc-provider/N", resource, url.withoutScheme, place)
        }
        if resource.type == "aws_iam_openid_connect_provider", name == "url", let arn = try resource.argument("arn")?.string,
            let start = arn.firstRange(of: "oidc-provider/")?.upperBound
        {
            return TerraformValue(String(arn[start...]), place)
        }
        if resource.type == "aws_secretsmanager_secret", name == "arn" || name == "id", !resource.isData,
            var secret = try resource.argument("name")?.text
        {
            // Secrets Manager adds six characters of its own.
            secret.append("-??????")
            return try arn("secretsmanager:R:A:secret:N", resource, secret, place)
        }
        // A policy of AWS's, found by its name.
        if resource.type == "aws_iam_policy", resource.isData, name == "arn" || name == "id",
            let named = try resource.argument("name")?.text, named.isKnown, let policy = ManagedPolicy(named: named.string),
            policy.name == named.string, let path = policy.path
        {
            return try arn("iam::aws:policy/N", resource, OpenText(path, span: place.span), place)
        }
        guard let shape = shapes[resource.type], shape.names.contains(name) || shape.arns.contains(name) else { return nil }
        guard let own = try resource.argument(shape.argument), let text = own.text else { return nil }
        if shape.names.contains(name) { return TerraformValue(.text(text), own.place) }
        return try arn(shape.arn, resource, text, place)
    }

    private static func arn(
        _ form: String, _ resource: TerraformResource, _ name: OpenText, _ place: TerraformPlace
    ) throws(InputError) -> TerraformValue {
        let options = resource.instance.evaluator.options
        var text = OpenText("arn:", span: place.span)
        func add(_ value: String?, _ meaning: String) {
            if let value { text.append(value) } else { text.appendUnknown("unknown \(meaning)") }
        }
        add(options.partition, "AWS.Partition")
        text.append(":")
        for (index, field) in form.split(separator: ":", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { text.append(":") }
            switch field {
            case "R": add(options.region, "AWS.Region")
            case "A": add(options.account, "AWS.AccountId")
            default:
                guard field.hasSuffix("N"), field == "N" || field.dropLast().hasSuffix("/") else {
                    text.append(String(field))
                    continue
                }
                text.append(String(field.dropLast()))
                if resource.type.hasPrefix("aws_iam_"), let path = try resource.argument("path")?.string {
                    text.append(String(path.drop { $0 == "/" }))
                }
                text.append(name.placed(at: place.span))
            }
        }
        return TerraformValue(.text(text), place)
    }
}
