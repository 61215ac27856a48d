import Reports
import Testing

struct RedactionTests {
    private static let secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

    @Test(arguments: [
        ("key AKIAIOSFODNN7EXAMPLE.", "key AKIA…MPLE."),
        ("AWS_ACCESS_KEY_ID=ASIAIOSFODNN7EXAMPLE aws s3 ls", "AWS_ACCESS_KEY_ID=ASIA…MPLE aws s3 ls"),
        ("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "AWS_SECRET_ACCESS_KEY=…EKEY"),
        ("found wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY in the page", "found …EKEY in the page"),
        (
            "aws rds create-db-instance --master-user-password correct-horse-battery --port 1",
            "aws rds create-db-instance --master-user-password …tery --port 1"
        ),
        ("--master-user-password 'correct horse battery' --port 1", "--master-user-password '…tery' --port 1"),
        ("--password hunter2", "--password …"),
        (#"{"password": "hunter2hunter2"}"#, #"{"password": "…ter2"}"#),
        (#"{\"SecretAccessKey\": \"abcdefghijklmnop\"}"#, #"{\"SecretAccessKey\": \"…mnop\"}"#),
        ("'Variables={DB_PASSWORD=abcdefghijklmnop,MODE=x}'", "'Variables={DB_PASSWORD=…mnop,MODE=x}'"),
        (
            "ParameterKey=DbPassword,ParameterValue=abcdefghijklmnop ParameterKey=Stage,ParameterValue=prod",
            "ParameterKey=DbPassword,ParameterValue=…mnop ParameterKey=Stage,ParameterValue=prod"
        ),
        ("Authorization: Bearer abcdefghijklmnopqrstuvwxyz", "Authorization: Bearer …wxyz"),
        ("git clone https://wei:correct-horse-battery@git.example/x", "git clone https://wei:…tery@git.example/x"),
        ("ghp_abcdefghijklmnopqrstuvwxyz0123456789", "…6789"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY----- end", "…---- end"),
    ])
    func hides(text: String, expected: String) {
        #expect(Redaction.redacted(text) == expected)
        #expect(Redaction.redacted(expected) == expected)
    }

    @Test(arguments: [
        "arn:aws:secretsmanager:eu-west-1:111122223333:secret:cost-database-AbCdEf",
        "secretsmanager:GetSecretValue", "iam:UpdateAccountPasswordPolicy", "--next-token abcdefghijklmnop",
        "--secret-id cost-database-login",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709", "AROAIOSFODNN7EXAMPLE:wei.zhang@example.com", "--password $DB_PASSWORD",
        "\"sessionToken\": \"HIDDEN_DUE_TO_SECURITY_REASONS\"", "the password policy is weak", "Basic tier",
        "https://example.com:8080/a@b",
        "arn:aws-cn:s3:::billing-artifacts-cn/cost-calculation/rollup/2025.12.2/rollup.zip", "token `abc` is missing", "",
    ])
    func leavesAlone(text: String) {
        #expect(Redaction.redacted(text) == text)
    }

    @Test func maskingKeepsColumns() {
        let text = "  \"key\": \"\(Self.secretKey)\", \"é\": \"AKIAIOSFODNN7EXAMPLE\""
        let masked = Redaction.masked(text)
        #expect(masked.unicodeScalars.count == text.unicodeScalars.count)
        #expect(masked.contains("************************************EKEY") && masked.contains("****************MPLE"))
    }

    @Test func survivesEveryPrefix() {
        let text =
            "x ParameterKey='DbPassword','ParameterValue'=\\\"a\\\" https://a:b@c --token -----BEGIN PRIVATE KEY-----\n"
            + "-----END PRIVATE KEY-----"
        let bytes = Array(text.utf8)
        for end in 0...bytes.count { _ = Redaction.redacted(String(decoding: bytes[..<end], as: UTF8.self)) }
    }
}
