import Documents

/// What a reference to a resource of the template stands for: its name where the template gives one, and the form of its ARN.
enum ResourceNames {
    /// How one type is named (AWS CloudFormation's resource reference, "Return values" of each type).
    struct Shape {
        enum Reference {
            /// `Ref` gives the name, the ARN, or something that no ARN is made of (an id, a URL).
            case name, arn, other
        }

        let reference: Reference
        /// The property that sets the name.
        let nameProperty: String?
        /// The ARN after the partition; `R`, `A` and `N` stand for region, account and name.
        let arn: String
        /// The attribute that gives the ARN.
        let attribute: String

        init(_ reference: Reference, _ nameProperty: String?, _ arn: String, _ attribute: String = "Arn") {
            self.reference = reference
            self.nameProperty = nameProperty
            self.arn = arn
            self.attribute = attribute
        }
    }

    static let shapes: [String: Shape] = [
        "AWS::ApiGateway::RestApi": Shape(.other, nil, "apigateway:R::/restapis/N"),
        "AWS::Backup::BackupVault": Shape(.name, "BackupVaultName", "backup:R:A:backup-vault:N", "BackupVaultArn"),
        "AWS::CodeBuild::Project": Shape(.name, "Name", "codebuild:R:A:project/N"),
        "AWS::CodeCommit::Repository": Shape(.other, "RepositoryName", "codecommit:R:A:N"),
        "AWS::Cognito::UserPool": Shape(.other, nil, "cognito-idp:R:A:userpool/N"),
        "AWS::DynamoDB::GlobalTable": Shape(.name, "TableName", "dynamodb:R:A:table/N"),
        "AWS::DynamoDB::Table": Shape(.name, "TableName", "dynamodb:R:A:table/N"),
        "AWS::ECR::Repository": Shape(.name, "RepositoryName", "ecr:R:A:repository/N"),
        "AWS::ECS::Cluster": Shape(.name, "ClusterName", "ecs:R:A:cluster/N"),
        "AWS::EFS::FileSystem": Shape(.other, nil, "elasticfilesystem:R:A:file-system/N"),
        "AWS::EKS::Cluster": Shape(.name, "Name", "eks:R:A:cluster/N"),
        "AWS::Elasticsearch::Domain": Shape(.name, "DomainName", "es:R:A:domain/N"),
        "AWS::Events::EventBus": Shape(.name, "Name", "events:R:A:event-bus/N"),
        "AWS::Events::Rule": Shape(.name, "Name", "events:R:A:rule/N"),
        "AWS::IAM::Group": Shape(.name, "GroupName", "iam::A:group/N"),
        "AWS::IAM::InstanceProfile": Shape(.name, "InstanceProfileName", "iam::A:instance-profile/N"),
        "AWS::IAM::ManagedPolicy": Shape(.arn, "ManagedPolicyName", "iam::A:policy/N", "PolicyArn"),
        "AWS::IAM::OIDCProvider": Shape(.arn, "Url", "iam::A:oidc-provider/N"),
        "AWS::IAM::Role": Shape(.name, "RoleName", "iam::A:role/N"),
        "AWS::IAM::SAMLProvider": Shape(.arn, "Name", "iam::A:saml-provider/N"),
        "AWS::IAM::User": Shape(.name, "UserName", "iam::A:user/N"),
        "AWS::KMS::Key": Shape(.other, nil, "kms:R:A:key/N"),
        "AWS::Kinesis::Stream": Shape(.name, "Name", "kinesis:R:A:stream/N"),
        "AWS::KinesisFirehose::DeliveryStream": Shape(.name, "DeliveryStreamName", "firehose:R:A:deliverystream/N"),
        "AWS::Lambda::Function": Shape(.name, "FunctionName", "lambda:R:A:function:N"),
        "AWS::Logs::LogGroup": Shape(.name, "LogGroupName", "logs:R:A:log-group:N:*"),
        "AWS::OpenSearchService::Domain": Shape(.name, "DomainName", "es:R:A:domain/N"),
        "AWS::RDS::DBCluster": Shape(.name, "DBClusterIdentifier", "rds:R:A:cluster:N", "DBClusterArn"),
        "AWS::RDS::DBInstance": Shape(.name, "DBInstanceIdentifier", "rds:R:A:db:N", "DBInstanceArn"),
        "AWS::S3::AccessPoint": Shape(.name, "Name", "s3:R:A:accesspoint/N"),
        "AWS::S3::Bucket": Shape(.name, "BucketName", "s3:::N"),
        "AWS::SNS::Topic": Shape(.arn, "TopicName", "sns:R:A:N", "TopicArn"),
        "AWS::SQS::Queue": Shape(.other, "QueueName", "sqs:R:A:N"),
        "AWS::SecretsManager::Secret": Shape(.arn, nil, "secretsmanager:R:A:secret:N", "Id"),
        "AWS::Serverless::Function": Shape(.name, "FunctionName", "lambda:R:A:function:N"),
        "AWS::Serverless::SimpleTable": Shape(.name, "TableName", "dynamodb:R:A:table/N"),
        "AWS::Serverless::StateMachine": Shape(.arn, "Name", "states:R:A:stateMachine:N"),
        "AWS::StepFunctions::StateMachine": Shape(.arn, "StateMachineName", "states:R:A:stateMachine:N"),
        // What the CDK makes of its `OpenIdConnectProvider`.
        "Custom::AWSCDKOpenIdConnectProvider": Shape(.arn, "Url", "iam::A:oidc-provider/N"),
    ]

    /// What `Ref` gives.
    static func reference(
        _ name: String, _ resource: JSONValue, _ resolver: inout Resolver, _ span: Range<Int>
    ) throws(InputError) -> OpenText {
        guard let shape = shapes[resource["Type"]?.string ?? ""] else { return OpenText(unknown: "Ref \(name)", span: span) }
        switch shape.reference {
        case .name: return try self.name(name, resource, shape, &resolver, span)
        case .arn: return try arn(name, resource, shape, &resolver, span)
        case .other: return OpenText(unknown: "Ref \(name)", span: span)
        }
    }

    /// What `Fn::GetAtt` gives.
    static func attribute(
        _ attribute: String, of name: String, _ resource: JSONValue, _ resolver: inout Resolver, _ span: Range<Int>
    ) throws(InputError) -> OpenText {
        let type = resource["Type"]?.string ?? ""
        if let shape = shapes[type] {
            if attribute == shape.attribute || attribute == "Arn" { return try arn(name, resource, shape, &resolver, span) }
            if attribute == shape.nameProperty { return try self.name(name, resource, shape, &resolver, span) }
            if attribute == "StreamArn", type.hasPrefix("AWS::DynamoDB") {
                var text = try arn(name, resource, shape, &resolver, span)
                text.append("/stream/")
                text.appendUnknown("GetAtt \(name).StreamLabel")
                return text
            }
        }
        return OpenText(unknown: "GetAtt \(name).\(attribute)", span: span)
    }

    private static func name(
        _ name: String, _ resource: JSONValue, _ shape: Shape, _ resolver: inout Resolver, _ span: Range<Int>
    ) throws(InputError) -> OpenText {
        guard let property = shape.nameProperty, let value = resource["Properties"]?[property] else {
            return OpenText(unknown: "Ref \(name)", span: span)
        }
        let text = try resolver.text(value)?.placed(at: span) ?? OpenText(unknown: "Ref \(name)", span: span)
        return property == "Url" ? text.withoutScheme : text
    }

    private static func arn(
        _ name: String, _ resource: JSONValue, _ shape: Shape, _ resolver: inout Resolver, _ span: Range<Int>
    ) throws(InputError) -> OpenText {
        var text = OpenText("arn:", span: span)
        text.append(resolver.pseudo("AWS::Partition", span))
        text.append(":")
        for field in shape.arn.split(separator: ":", omittingEmptySubsequences: false).enumerated() {
            if field.offset > 0 { text.append(":") }
            switch field.element {
            case "R": text.append(resolver.pseudo("AWS::Region", span))
            case "A": text.append(resolver.pseudo("AWS::AccountId", span))
            default:
                guard let at = field.element.lastIndex(of: "N"), isName(field.element, at) else {
                    text.append(String(field.element))
                    continue
                }
                text.append(String(field.element[..<at]))
                text.append(try path(resource, &resolver))
                text.append(try self.name(name, resource, shape, &resolver, span))
            }
        }
        return text
    }

    private static func isName(_ field: Substring, _ at: Substring.Index) -> Bool {
        field.index(after: at) == field.endIndex && (at == field.startIndex || field[field.index(before: at)] == "/")
    }

    /// The path of an IAM entity stands between its kind and its name, without the first slash.
    private static func path(_ resource: JSONValue, _ resolver: inout Resolver) throws(InputError) -> String {
        guard let type = resource["Type"]?.string, type.hasPrefix("AWS::IAM::"), let value = resource["Properties"]?["Path"],
            let path = try resolver.text(value), path.isKnown
        else { return "" }
        return String(path.string.drop { $0 == "/" })
    }
}
