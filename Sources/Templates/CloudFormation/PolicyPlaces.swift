import PolicyLanguage

/// Where the resource types of CloudFormation hold policy documents (AWS CloudFormation's resource reference, November 2026).
///
/// A path's `[]` stands for each element of a list. Documents that are no policies of IAM's grammar (data protection, Cedar, OpenSearch
/// Serverless, tag policies) are none of this table's.
enum PolicyPlaces {
    struct Place {
        let path: [String]
        let kind: PolicyKind

        init(_ path: String, _ kind: PolicyKind = .resource) {
            self.path = path.split(separator: ".").map(String.init)
            self.kind = kind
        }
    }

    /// The places of a type; nil for one that is not listed.
    static func places(of type: String) -> [Place]? {
        if let places = particular[type] { return places }
        guard let path = resourcePolicies[type] else { return nil }
        return [Place(path)]
    }

    /// Every type that is listed.
    static var types: [String] { Array(particular.keys) + Array(resourcePolicies.keys) }

    /// Types with policies of other kinds than the resource's own, or with several.
    private static let particular: [String: [Place]] = [
        "AWS::DynamoDB::GlobalTable": [
            Place("Replicas.[].ResourcePolicy.PolicyDocument"),
            Place("Replicas.[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument"),
        ],
        "AWS::DynamoDB::Table": [
            Place("ResourcePolicy.PolicyDocument"), Place("StreamSpecification.ResourcePolicy.PolicyDocument"),
        ],
        "AWS::EC2::VPCEndpoint": [Place("PolicyDocument", .endpoint)],
        "AWS::EKS::PodIdentityAssociation": [Place("Policy", .session)],
        "AWS::IAM::Group": [Place("Policies.[].PolicyDocument", .identity)],
        "AWS::IAM::GroupPolicy": [Place("PolicyDocument", .identity)],
        "AWS::IAM::ManagedPolicy": [Place("PolicyDocument", .identity)],
        "AWS::IAM::Policy": [Place("PolicyDocument", .identity)],
        "AWS::IAM::Role": [Place("AssumeRolePolicyDocument", .trust), Place("Policies.[].PolicyDocument", .identity)],
        "AWS::IAM::RolePolicy": [Place("PolicyDocument", .identity)],
        "AWS::IAM::User": [Place("Policies.[].PolicyDocument", .identity)],
        "AWS::IAM::UserPolicy": [Place("PolicyDocument", .identity)],
        "AWS::IoT::Policy": [Place("PolicyDocument", .identity)],
        "AWS::RAM::Permission": [],
        "AWS::RolesAnywhere::Profile": [Place("SessionPolicy", .session)],
        "AWS::SSO::PermissionSet": [Place("InlinePolicy", .identity)],
        "AWS::Serverless::Function": [Place("AssumeRolePolicyDocument", .trust)],
        "AWS::Transfer::User": [Place("Policy", .session)],
    ]

    private static let resourcePolicies: [String: String] = [
        "AWS::AIOps::InvestigationGroup": "InvestigationGroupPolicy",
        "AWS::APS::ResourcePolicy": "PolicyDocument",
        "AWS::ApiGateway::DomainNameV2": "Policy",
        "AWS::ApiGateway::RestApi": "Policy",
        "AWS::Backup::BackupVault": "AccessPolicy",
        "AWS::Backup::LogicallyAirGappedBackupVault": "AccessPolicy",
        "AWS::Bedrock::ResourcePolicy": "PolicyDocument",
        "AWS::CloudTrail::ResourcePolicy": "ResourcePolicy",
        "AWS::CodeArtifact::Domain": "PermissionsPolicyDocument",
        "AWS::CodeArtifact::Repository": "PermissionsPolicyDocument",
        "AWS::DSQL::Cluster": "PolicyDocument",
        "AWS::ECR::PublicRepository": "RepositoryPolicyText",
        "AWS::ECR::RegistryPolicy": "PolicyText",
        "AWS::ECR::Repository": "RepositoryPolicyText",
        "AWS::ECR::RepositoryCreationTemplate": "RepositoryPolicy",
        "AWS::EFS::FileSystem": "FileSystemPolicy",
        "AWS::Elasticsearch::Domain": "AccessPolicies",
        "AWS::EventSchemas::RegistryPolicy": "Policy",
        "AWS::Events::EventBus": "Policy",
        "AWS::FSx::S3AccessPointAttachment": "S3AccessPoint.Policy",
        "AWS::KMS::Key": "KeyPolicy",
        "AWS::KMS::ReplicaKey": "KeyPolicy",
        "AWS::Kinesis::ResourcePolicy": "ResourcePolicy",
        "AWS::Lambda::ResourcePolicy": "PolicyDocument",
        "AWS::Lex::ResourcePolicy": "Policy",
        "AWS::Logs::DeliveryDestination": "DeliveryDestinationPolicy.DeliveryDestinationPolicy",
        "AWS::Logs::Destination": "DestinationPolicy",
        "AWS::Logs::LogGroup": "ResourcePolicyDocument",
        "AWS::Logs::ResourcePolicy": "PolicyDocument",
        "AWS::MSK::ClusterPolicy": "Policy",
        "AWS::MediaPackageV2::ChannelPolicy": "Policy",
        "AWS::MediaPackageV2::OriginEndpointPolicy": "Policy",
        "AWS::MediaStore::Container": "Policy",
        "AWS::MediaTailor::ChannelPolicy": "Policy",
        "AWS::OSIS::Pipeline": "ResourcePolicy.Policy",
        "AWS::Oam::Sink": "Policy",
        "AWS::Omics::SequenceStore": "S3AccessPolicy",
        "AWS::OpenSearchService::Domain": "AccessPolicies",
        "AWS::Organizations::ResourcePolicy": "Content",
        "AWS::RUM::AppMonitor": "ResourcePolicy.PolicyDocument",
        "AWS::Redshift::Cluster": "NamespaceResourcePolicy",
        "AWS::RedshiftServerless::Namespace": "NamespaceResourcePolicy",
        "AWS::S3::AccessPoint": "Policy",
        "AWS::S3::BucketPolicy": "PolicyDocument",
        "AWS::S3::MultiRegionAccessPointPolicy": "Policy",
        "AWS::S3Express::AccessPoint": "Policy",
        "AWS::S3Express::BucketPolicy": "PolicyDocument",
        "AWS::S3Files::FileSystemPolicy": "Policy",
        "AWS::S3ObjectLambda::AccessPointPolicy": "PolicyDocument",
        "AWS::S3Outposts::AccessPoint": "Policy",
        "AWS::S3Outposts::BucketPolicy": "PolicyDocument",
        "AWS::S3Tables::TableBucketPolicy": "ResourcePolicy",
        "AWS::S3Tables::TablePolicy": "ResourcePolicy",
        "AWS::S3Vectors::VectorBucketPolicy": "Policy",
        "AWS::SMSVOICE::ResourcePolicy": "PolicyDocument",
        "AWS::SNS::TopicInlinePolicy": "PolicyDocument",
        "AWS::SNS::TopicPolicy": "PolicyDocument",
        "AWS::SQS::QueueInlinePolicy": "PolicyDocument",
        "AWS::SQS::QueuePolicy": "PolicyDocument",
        "AWS::SSM::ResourcePolicy": "Policy",
        "AWS::SageMaker::ModelPackageGroup": "ModelPackageGroupPolicy",
        "AWS::SecretsManager::ResourcePolicy": "ResourcePolicy",
        "AWS::Serverless::Api": "Auth.ResourcePolicy.CustomStatements",
        "AWS::VpcLattice::AuthPolicy": "Policy",
        "AWS::VpcLattice::ResourcePolicy": "Policy",
        "AWS::XRay::ResourcePolicy": "PolicyDocument",
    ]

    /// Properties that attach policies of elsewhere by ARN or name.
    static let attachments: [String: [(property: String, isBoundary: Bool)]] = [
        "AWS::IAM::Group": [("ManagedPolicyArns", false)],
        "AWS::IAM::Role": [("ManagedPolicyArns", false), ("PermissionsBoundary", true)],
        "AWS::IAM::User": [("ManagedPolicyArns", false), ("PermissionsBoundary", true)],
        "AWS::SSO::PermissionSet": [
            ("ManagedPolicies", false), ("CustomerManagedPolicyReferences", false), ("PermissionsBoundary", true),
        ],
        "AWS::Serverless::Function": [("PermissionsBoundary", true)],
        "AWS::Serverless::StateMachine": [("PermissionsBoundary", true)],
    ]
}
