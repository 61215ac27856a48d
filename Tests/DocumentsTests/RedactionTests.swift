import Documents
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
        ("key=ASIAIOSFODNN7EXAMPLE; x", "key=ASIA…MPLE; x"),
        ("export X='wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'", "export X='…EKEY'"),
        ("mysql -u root -phunter2hunter2 -P 3306 db", "mysql -u root -p…ter2 -P 3306 db"),
        ("curl -u wei:correct-horse https://x", "curl -u wei:…orse https://x"),
        ("echo hunter2hunter2 | docker login -u me --password-stdin", "echo …ter2 | docker login -u me --password-stdin"),
        ("docker login -u me -p hunter2hunter2 host", "docker login -u me -p …ter2 host"),
        ("curl https://hooks.slack.com/services/T00/B00/abcdefghijkl -d x", "curl https://hooks.slack.com/services/…ijkl -d x"),
        ("sshpass -p 'correct horse' ssh h; sshpass -phunter2hunter2 ssh h", "sshpass -p '…orse' ssh h; sshpass -p…ter2 ssh h"),
        ("openssl rsa -passin pass:hunter2hunter2 -in k", "openssl rsa -passin pass:…ter2 -in k"),
        (
            "aws ssm put-parameter --name n --type SecureString --value hunter2hunter2 --overwrite",
            "aws ssm put-parameter --name n --type SecureString --value …ter2 --overwrite"
        ),
        ("--environment Variables={DB_PASS=hunter2hunter2}", "--environment Variables={DB_PASS=…ter2}"),
        ("aws ec2 run-instances --user-data IyEvYmluL3NoCg== --count 1", "aws ec2 run-instances --user-data …Cg== --count 1"),
        ("redis-cli -h x -a hunter2hunter2 ping", "redis-cli -h x -a …ter2 ping"), ("sk_test_abcdefghijklmnop1234", "…1234"),
        ("Authorization: token 356a192b7913b04c54574d18c28d46e6395428ab", "Authorization: token …28ab"),
        ("https://356a192b7913b04c54574d18c28d46e6395428ab@github.com/a/b", "https://…28ab@github.com/a/b"),
        ("Server=x;Uid=me;Pwd=hunter2hunter2;Port=1", "Server=x;Uid=me;Pwd=…ter2;Port=1"),
        ("tool --pwd hunter2hunter2", "tool --pwd …ter2"),
        ("AWS_SECRET_ACCESS_KEY=/JalrXUtnFEMI K", "AWS_SECRET_ACCESS_KEY=…FEMI K"),
        ("curl -uwei:hunter2hunter2 --user=wei:hunter2hunter2 https://x", "curl -uwei:…ter2 --user=wei:…ter2 https://x"),
        ("curl --oauth2-bearer hunter2hunter2 -b 'sid=hunter2hunter2' x", "curl --oauth2-bearer …ter2 -b 'sid=…ter2' x"),
        ("curl -H 'Authorization: Basic d2VpOng=' x", "curl -H 'Authorization: Basic …' x"),
        ("docker login -phunter2hunter2 h && docker run -p8080:80 i", "docker login -p…ter2 h && docker run -p8080:80 i"),
        ("docker login --password-stdin <<< hunter2hunter2", "docker login --password-stdin <<< …ter2"),
        ("cat <<< 'hunter2hunter2' | docker login --password-stdin", "cat <<< '…ter2' | docker login --password-stdin"),
        ("run this: echo hunter2hunter2 | sudo -S ls", "run this: echo …ter2 | sudo -S ls"),
        ("https://b.example/c?se=1&sig=hunter2hunter2&x=1", "https://b.example/c?se=1&sig=…ter2&x=1"),
        ("sqlplus scott/hunter2hunter2@db", "sqlplus scott/…ter2@db"), ("vault login hunter2hunter2", "vault login …ter2"),
        (
            "aws ssm put-parameter --type=SecureString --value=hunter2hunter2",
            "aws ssm put-parameter --type=SecureString --value=…ter2"
        ),
        ("aws configure set aws_secret_access_key hunter2hunter2", "aws configure set aws_secret_access_key …ter2"),
        ("htpasswd -b file bob hunter2hunter2", "htpasswd -b file bob …ter2"),
        (
            "kubectl create secret generic x --from-literal=p=hunter2hunter2",
            "kubectl create secret generic x --from-literal=p=…ter2"
        ),
        ("npm config set //r.example/:_authToken hunter2hunter2", "npm config set //r.example/:_authToken …ter2"),
        ("smbclient -U 'bob%hunter2hunter2' //h/s", "smbclient -U 'bob%…ter2' //h/s"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY----- end", "…---- end"),
    ])
    func hides(text: String, expected: String) {
        #expect(Redaction.redact(text) == expected)
        #expect(Redaction.redact(expected) == expected)
    }

    @Test(arguments: [
        "arn:aws:secretsmanager:eu-west-1:111122223333:secret:cost-database-AbCdEf",
        "arn:aws:lambda:eu-west-1:111122223333:function:AbCdEfGhIj0123456789AbCdEfGhIj0123456789",
        "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db/password=prod-AbCdEf",
        "arn:aws:iam::111122223333:user/secret=hunter2zzzz",
        "secretsmanager:GetSecretValue", "logs:DisassociateSourceFromS3TableIntegration",
        "inspector2:BatchUpdateMemberEc2DeepInspectionStatus", "commit 356a192b7913b04c54574d18c28d46e6395428ab", "TOKEN=$(cat x)",
        "docker run -p 8080:80 image", "PWD=/home/wei", "--secret-id prod/db", "mysql -p db", "echo hello | grep h",
        "--user-data file://setup.sh", "arn:aws:iam::111122223333:role/DisassociateSourceFromS3TableIntegration",
        "aws ssm put-parameter --name n --type String --value visible", "--bypass yes", "iam:UpdateAccountPasswordPolicy",
        "--next-token abcdefghijklmnop",
        "--secret-id cost-database-login",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709", "AROAIOSFODNN7EXAMPLE:wei.zhang@example.com", "--password $DB_PASSWORD",
        "\"sessionToken\": \"HIDDEN_DUE_TO_SECURITY_REASONS\"", "the password policy is weak", "Basic tier",
        "https://example.com:8080/a@b",
        "arn:aws-cn:s3:::billing-artifacts-cn/cost-calculation/rollup/2025.12.2/rollup.zip", "token `abc` is missing", "",
    ])
    func leavesAlone(text: String) {
        #expect(Redaction.redact(text) == text)
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
        for end in 0...bytes.count { _ = Redaction.redact(String(decoding: bytes[..<end], as: UTF8.self)) }
    }

    @Test(arguments: [
        ("hunter2hunter2", "master-user-password", "…ter2"), ("prod/db", "secret-id", "prod/db"), ("x", "secret-string", "…"),
        ("pricing-env", "stack-name", "pricing-env"),
    ])
    func aNameTellsASecret(_ value: String, _ name: String, _ expected: String) {
        #expect(Redaction.redact(value, named: name) == expected)
    }
}
