/// Actions that read what is in a resource, not what the resource is (docs/reference/harms.md, and what the peers list).
package enum DataActions {
    /// They give the text of a secret or a parameter.
    package static let secrets = names(
        """
        secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue ssm:GetParameter ssm:GetParameters
        ssm:GetParametersByPath ssm:GetParameterHistory
        """)

    /// They give data: objects, items, messages, rows, code, images, logs.
    package static let data = names(
        """
        s3:GetObject s3:GetObjectVersion s3:GetDataAccess dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan
        dynamodb:PartiQLSelect dynamodb:ExportTableToPointInTime dynamodb:GetRecords rds-data:ExecuteStatement
        rds:DownloadDBLogFilePortion rds:DownloadCompleteDBLogFile redshift-data:GetStatementResult athena:GetQueryResults
        athena:GetQueryResultsStream kinesis:GetRecords kinesisvideo:GetMedia sqs:ReceiveMessage es:ESHttpGet
        aoss:APIAccessAll ebs:GetSnapshotBlock cassandra:Select codecommit:GitPull codecommit:GetFile
        codeartifact:ReadFromRepository ecr:GetDownloadUrlForLayer lambda:GetFunction lambda:GetLayerVersion logs:GetLogEvents
        logs:FilterLogEvents logs:GetQueryResults logs:Unmask cognito-idp:ListUsers cognito-idp:AdminGetUser
        healthlake:ReadResource workdocs:GetDocument s3-object-lambda:GetObject sdb:Select
        storagegateway:DescribeChapCredentials kms:Decrypt kms:ReEncryptFrom s3:GetObjectVersionForReplication s3-outposts:GetObject
        s3-outposts:GetObjectVersion s3-object-lambda:GetObjectVersion s3tables:GetTableData s3vectors:GetVectors
        s3vectors:QueryVectors kafka-cluster:ReadData neptune-db:ReadDataViaQuery neptune-graph:ReadDataViaQuery timestream:Select
        ecr:BatchGetImage dax:GetItem dax:BatchGetItem dax:Query dax:Scan cassandra:SelectMultiRegionResource cassandra:GetRecords
        lakeformation:GetWorkUnitResults glacier:GetJobOutput
        kinesisvideo:GetClip kinesisvideo:GetMediaForFragmentList medical-imaging:GetImageFrame mediastore:GetObject
        opensearch:GetDirectQueryResult redshift:FetchResults sagemaker:BatchGetRecord ses:GetArchiveMessageContent
        workdocs:DownloadDocumentVersion workmailmessageflow:GetRawMessageContent cognito-sync:QueryRecords
        healthlake:SearchWithGet healthlake:SearchWithPost healthlake:SearchEverything qbusiness:GetDocumentContent
        """)

    /// They take data out of the place where it is guarded, whatever their parameters are: into a bucket that the caller chooses, or to the
    /// caller himself. Copies within an account are none.
    package static let exports = Set(
        names(
            """
            acm:ExportCertificate dynamodb:ExportTableToPointInTime ebs:GetSnapshotBlock ec2:CreateInstanceExportTask
            ec2:CreateStoreImageTask ec2:CreateTrafficMirrorSession ec2:ExportImage ec2:GetPasswordData lightsail:ExportSnapshot
            logs:CreateExportTask rds:StartExportTask
            """))

    /// They compute with a key. Their level is that of writes, and nothing is changed by them.
    package static let computations = names(
        """
        kms:DeriveSharedSecret kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyPair kms:GenerateDataKeyPairWithoutPlaintext
        kms:GenerateDataKeyWithoutPlaintext kms:GenerateMac kms:ReEncryptTo kms:Sign kms:Verify kms:VerifyMac signer:SignPayload
        """)

    private static func names(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
