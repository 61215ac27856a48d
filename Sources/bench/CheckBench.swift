import CJansson
import Documents
import Glibc

/// How fast `ambit check` goes through policy files, beside jansson alone over the same bytes on one core.
enum CheckBench {
    static func check() {
        measure("check, one small file", files: 1, statements: 2, actions: 3, target: "15 ms")
        measure("check, 1,000 files", files: 1_000, statements: 2, actions: 3, target: "150 ms, 100 MB")
        // Some six findings a file, of wildcards.
        measure("check, 1,000 files with wildcards", files: 1_000, statements: 2, actions: 3, isWild: true, target: "200 ms")
        // As many and as large as those that AWS manages: some 5 KB each.
        measure("check, 1,140 large policies", files: 1_140, statements: 12, actions: 10, target: "1,000 ms")
    }

    private static func measure(_ name: String, files: Int, statements: Int, actions: Int, isWild: Bool = false, target: String) {
        let texts = (0..<files).map { number in
            Array((isWild ? wildDocument(number) : document(number, statements: statements, actions: actions)).utf8)
        }
        CommandBench.inDirectory { directory in
            for (number, text) in texts.enumerated() {
                guard (try? Files.write(text, to: "\(directory)/policy-\(number).json")) != nil else {
                    return Bench.report(name, "no room in /tmp")
                }
            }
            guard let ours = CommandBench.run([CommandBench.ambit, "check", directory], times: files == 1 ? 21 : 7) else { return }
            let bare = Bench.seconds { janssonAlone(texts) }
            Bench.report(
                name,
                "\(Bench.rounded(ours.seconds * 1e3, 1)) ms, \(ours.kilobytes / 1_024) MB (target \(target)); jansson alone "
                    + "\(Bench.rounded(bare * 1e3)) ms; ratio \(Bench.rounded(ours.seconds / bare, 1))")
        }
    }

    private static func janssonAlone(_ texts: [[UInt8]]) {
        for text in texts {
            text.withUnsafeBytes { raw in
                var error = json_error_t()
                guard let start = raw.baseAddress else { return }
                if let tree = json_loadb(start, raw.count, Int(JSON_REJECT_DUPLICATES), &error) { json_decref(tree) }
            }
        }
    }

    /// Wildcards in actions and resources, a service whole, and a condition that only some of them have.
    private static func wildDocument(_ number: Int) -> String {
        let (one, other) = (services[number % services.count], services[(number + 1) % services.count])
        return """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["\(one.prefix):*", "\(other.prefix):Get*", "ec2:Describe*"], "Resource": "*"},
              {"Effect": "Allow", "Action": ["\(other.prefix):Put*", "\(other.prefix):*Tag*", "iam:Pass*"], "Resource": "*",
               "Condition": {"StringEquals": {"aws:PrincipalTag/team": "team-\(number % 40)"}}},
              {"Effect": "Allow", "Action": ["\(other.prefix):Delete*", "kms:Decrypt", "sts:Assume*"],
               "Resource": ["*", "\(other.resource)app-\(number)\(other.end)"]}]}
            """
    }

    private static func document(_ number: Int, statements: Int, actions: Int) -> String {
        let list = (0..<statements).map { statement in
            let service = services[(number + statement) % services.count]
            let names = service.actions.prefix(actions).map { #""\#(service.prefix):\#($0)""# }.joined(separator: ", ")
            let condition =
                statement % 3 == 1 ? #", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "team-\#(number % 40)"}}"# : ""
            return #"{"Sid": "Statement\#(statement)", "Effect": "Allow", "Action": [\#(names)], "#
                + #""Resource": "\#(service.resource)app-\#(number)-\#(statement)\#(service.end)"\#(condition)}"#
        }
        return #"{"Version": "2012-10-17", "Statement": [\#(list.joined(separator: ",\n  "))]}"#
    }

    private static let services: [(prefix: String, resource: String, end: String, actions: [String])] = [
        (
            "s3", "arn:aws:s3:::", "/*",
            [
                "GetObject", "PutObject", "DeleteObject", "GetObjectTagging", "PutObjectTagging", "GetObjectVersion",
                "AbortMultipartUpload", "GetObjectAttributes", "RestoreObject", "ListMultipartUploadParts",
            ]
        ),
        (
            "dynamodb", "arn:aws:dynamodb:*:111122223333:table/", "",
            [
                "GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan", "BatchGetItem", "BatchWriteItem",
                "DescribeTable", "ConditionCheckItem",
            ]
        ),
        (
            "sqs", "arn:aws:sqs:*:111122223333:", "",
            [
                "SendMessage", "ReceiveMessage", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl", "ChangeMessageVisibility",
                "PurgeQueue", "TagQueue", "UntagQueue", "ListQueueTags",
            ]
        ),
        (
            "lambda", "arn:aws:lambda:*:111122223333:function:", "",
            [
                "InvokeFunction", "GetFunction", "GetFunctionConfiguration", "UpdateFunctionCode", "PublishVersion",
                "ListVersionsByFunction", "GetPolicy", "ListTags", "TagResource", "UntagResource",
            ]
        ),
    ]
}
