@testable import Documents
import Testing

struct RedactionTests {
    static let secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

    @Test(arguments: [
        ("aws s3 ls", "aws s3 ls"),
        ("AKIAIOSFODNN7EXAMPLE", "AKIA****MPLE"),
        ("key ASIAIOSFODNN7EXAMPLE.", "key ASIAIOSFODNN7EXAMPLE."),
        ("key=ASIAIOSFODNN7EXAMPLE; x", "key=ASIA****MPLE; x"),
        ("AWS_SECRET_ACCESS_KEY=\(secretKey) aws s3 ls", "AWS_SECRET_ACCESS_KEY=****EKEY aws s3 ls"),
        ("export X='\(secretKey)'", "export X='****EKEY'"),
        ("commit 356a192b7913b04c54574d18c28d46e6395428ab", "commit 356a192b7913b04c54574d18c28d46e6395428ab"),
        ("--master-user-password Tr0ub4dor&3", "--master-user-password ****&3"),
        ("--master-user-password 'correct horse battery'", "--master-user-password '****tery'"),
        ("--password=hunter2 next", "--password=**** next"),
        ("{\"password\": \"hunter2hunter2\"}", "{\"password\": \"****ter2\"}"),
        ("{\"SecretString\":\"abc\"}", "{\"SecretString\":\"****\"}"),
        ("Authorization: Bearer abcdefghijklmnop", "Authorization: Bearer ****mnop"),
        ("TOKEN=$(cat x)", "TOKEN=$(cat x)"),
        ("PASSWORD=$PW", "PASSWORD=$PW"),
        ("--secret-id prod/db", "--secret-id prod/db"),
        ("--next-token abcdefghijkl", "--next-token abcdefghijkl"),
        ("ghp_abcdefghijklmnopqrstuvwxyz012345", "****2345"),
        ("the password is secret", "the password is secret"),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN RSA PRIVATE KEY-----****-----END RSA PRIVATE KEY-----"
        ),
    ])
    func secretsAreMasked(_ text: String, _ expected: String) {
        #expect(Redaction.redact(text) == expected)
    }

    @Test(arguments: [
        ("hunter2hunter2", "master-user-password", "****ter2"), ("prod/db", "secret-id", "prod/db"), ("x", "secret-string", "****"),
        ("pricing-env", "stack-name", "pricing-env"),
    ])
    func aNameTellsASecret(_ value: String, _ name: String, _ expected: String) {
        #expect(Redaction.redact(value, named: name) == expected)
    }
}
