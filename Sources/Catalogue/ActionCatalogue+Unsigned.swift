extension ActionCatalogue {
    /// The actions of services that take requests without a signature, where a resource's policy allows everyone. Other services, KMS
    /// and Secrets Manager among them, refuse such requests before any policy is read.
    ///
    /// From the pages of Amazon S3 (bucket policy examples), SQS (anonymous access), SNS, API Gateway (resource policies), OpenSearch
    /// (resource-based policies), Lambda (function URLs), EFS (file system policies) and MediaStore, read in November 2026.
    package var unsignedActionIDs: [Int] { Self.unsigned }

    private static let unsigned: [Int] = {
        let catalogue = ActionCatalogue.standard
        let services = ["s3", "sqs", "sns", "execute-api", "es", "mediastore", "elasticfilesystem"]
        return services.flatMap { Array(catalogue.actionIDs(ofService: $0) ?? 0..<0) }
            + ["lambda:InvokeFunctionUrl"].compactMap { catalogue.actionID(named: $0) }
    }()
}
