import Documents

/// CloudTrail records for the tests.
package enum Records {
    package static let delete = """
        {"eventVersion":"1.11","userIdentity":{"type":"AssumedRole","principalId":"AROAEXAMPLE:ana@example.com",\
        "arn":"arn:aws-cn:sts::111122223333:assumed-role/ops-admin/ana@example.com","accountId":"111122223333",\
        "accessKeyId":"ASIAEXAMPLE00000001","sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROAEXAMPLE",\
        "arn":"arn:aws-cn:iam::111122223333:role/ops/ops-admin","accountId":"111122223333","userName":"ops-admin"},\
        "attributes":{"creationDate":"2025-12-15T02:00:00Z","mfaAuthenticated":"false"},"sourceIdentity":"ana"}},\
        "eventTime":"2025-12-15T02:14:20Z","eventSource":"cloudformation.amazonaws.com","eventName":"DeleteStack",\
        "awsRegion":"cn-north-1","sourceIPAddress":"203.0.113.7","userAgent":"aws-cli/2.31.1 md/command#cloudformation.delete-stack",\
        "requestParameters":{"stackName":"pricing-env","note":"caf\\u00e9 \\"quoted\\" \\\\ path"},"responseElements":null,\
        "requestID":"R-77","eventID":"11111111-1111-1111-1111-111111111111","readOnly":false,"eventType":"AwsApiCall",\
        "managementEvent":true,"recipientAccountId":"111122223333","eventCategory":"Management",\
        "tlsDetails":{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256"}}
        """

    package static let denied = """
        {"eventVersion":"1.11","userIdentity":{"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"arn:aws-cn:iam::111122223333:user/bo",\
        "accountId":"111122223333","accessKeyId":"AKIAEXAMPLE00000002","userName":"bo"},"eventTime":"2025-12-15T02:15:00Z",\
        "eventSource":"s3.amazonaws.com","eventName":"GetObject","awsRegion":"cn-north-1","sourceIPAddress":"198.51.100.2",\
        "userAgent":"[Boto3/1.35.90]","errorCode":"AccessDenied","errorMessage":"Access Denied","requestParameters":\
        {"bucketName":"ledger","key":"2025/12.csv"},"responseElements":null,"requestID":"R-78",\
        "eventID":"22222222-2222-2222-2222-222222222222","readOnly":"true","resources":[{"type":"AWS::S3::Object",\
        "ARN":"arn:aws-cn:s3:::ledger/2025/12.csv"},{"accountId":"111122223333","type":"AWS::S3::Bucket","ARN":"arn:aws-cn:s3:::ledger"}],\
        "eventType":"AwsApiCall","recipientAccountId":"111122223333","eventCategory":"Data"}
        """

    package static let all = [delete, denied]

    /// A record of the fields given, with the rest made up from `number`.
    package static func record(_ number: Int, _ fields: String = "") -> String {
        let digits = String(number)
        let id = "00000000-0000-0000-0000-" + String(repeating: "0", count: 12 - digits.count) + digits
        let name = fields.contains("\"eventName\"") ? "" : "\"eventName\":\"GetRole\","
        let time =
            fields.contains("\"eventTime\"")
            ? "" : "\"eventTime\":\"2025-12-15T02:00:\(number % 60 < 10 ? "0" : "")\(number % 60)Z\","
        let source = fields.contains("\"eventSource\"") ? "" : "\"eventSource\":\"iam.amazonaws.com\","
        let caller = fields.contains("\"userIdentity\"") ? "" : ",\"userIdentity\":{\"type\":\"Root\"}"
        return "{\(time)\(source)\(name)\"eventID\":\"\(id)\"\(fields.isEmpty ? "" : ",")\(fields)\(caller)}"
    }

    package static func quoted(_ text: String) -> String {
        var out = "\""
        for character in text {
            if character == "\"" || character == "\\" { out.append("\\") }
            out.append(character)
        }
        return out + "\""
    }
}
