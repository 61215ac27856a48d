/// Random policies over a small vocabulary that overlaps on purpose, and requests drawn at its boundaries.
struct PolicyGenerator {
    var random: Seeded

    init(seed: UInt64) { random = Seeded(seed) }

    static let actions = [
        "s3:GetObject", "s3:PutObject", "s3:Get*", "s3:*", "s3:?etObject", "s3:*Object", "s3:DeleteBucket", "S3:getobject", "*",
        "*:*",
        "sqs:SendMessage", "sqs:*Message", "sns:*", "dynamodb:Delete*", "dynamodb:DeleteTable", "s3:G*t*Object*", "lambda:Invoke?*",
    ]
    static let resources = [
        "*", "arn:aws:s3:::alpha/*", "arn:aws:s3:::alpha*", "arn:aws:s3:::alpha/team/b.txt", "arn:aws:s3:::*/b.txt",
        "arn:aws:s3:::beta/?.txt", "arn:aws:s3:::beta/A.txt", "arn:aws:s3:::alph?/te*", "arn:*:s3:::*a/*b*",
        "arn:aws:sqs:*:111111111111:jobs*", "arn:aws:sqs:us-east-1:111111111111:*", "arn:aws:sqs:us-*-1:*:*",
        "arn:aws:sns:us-east-1:111111111111:alerts", "arn:aws:dynamodb:us-east-1:111111111111:table/*",
        "arn:aws:dynamodb:*:111111111111:table/cost", "arn:AWS:S3:::alpha/*", "arn:aws:s3:::alpha/*/*", "arn:aws:s3:::*",
        "arn:aws:s3*", "arn:aws:sqs:*:jobs*", "arn:aws:s3:*:alpha/*", "arn:aws:*:jobs-1", "arn:aws:s*:111111111111:jobs",
        "arn:aws:dynamodb:*:table/cost",
        "arn:aws:sqs:eu-?est-1:1*:jobs-[é]", "not-an-arn",
    ]
    static let strings = ["red", "blue", "Red", "b*", "?ed", "*", "", "re*d", "bl?e", "k;`", "é"]
    static let keys: [(key: String, ops: [String], values: [String])] = [
        (
            "aws:PrincipalTag/team",
            [
                "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase",
                "StringNotEqualsIgnoreCase",
            ],
            strings
        ),
        ("aws:TagKeys", ["StringEquals", "StringLike", "StringNotEquals", "StringNotLike"], ["env", "owner", "e*", "*r", "?nv"]),
        ("app:Labels", ["StringEquals", "StringLike", "StringNotEquals"], ["env", "owner", "e*", ""]),
        ("aws:MultiFactorAuthPresent", ["Bool"], ["true", "false", "True"]),
        (
            "aws:SourceIp", ["IpAddress", "NotIpAddress"],
            ["10.0.0.0/8", "10.1.0.0/16", "203.0.113.7", "2001:db8::/32", "0.0.0.0/0"]
        ),
        (
            "s3:max-keys",
            [
                "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
                "NumericGreaterThanEquals",
            ],
            ["5", "10", "10.0", "10.5", "word"]
        ),
        (
            "aws:CurrentTime",
            ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"],
            ["2026-03-01T00:00:00Z", "2026-03-01", "2027-01-01T12:00:00Z", "never"]
        ),
        (
            "aws:SourceArn", ["ArnLike", "ArnNotEquals", "StringEquals", "StringLike"],
            [
                "arn:aws:sns:*:111111111111:*", "arn:aws:sns:us-east-1:111111111111:alerts", "arn:AWS:sns:*:*:al*", "*",
                "arn:aws:s3:::b?",
            ]
        ),
        ("app:blob", ["BinaryEquals"], ["aGVsbG8=", "AAAA"]),
        // Keys that AWS's lists do not have, read in several ways.
        ("app:level", ["NumericLessThan", "NumericGreaterThanEquals", "StringEquals", "StringNotEquals"], ["5", "7", "10"]),
        ("app:flag", ["Bool", "StringEquals", "StringNotLike"], ["true", "false", "t*"]),
        (
            "aws:RequestedRegion", ["StringEquals", "StringLike", "StringNotEquals", "StringNotLike"],
            ["us-*", "eu-west-1", "us-east-1"]
        ),
        (
            "aws:PrincipalArn", ["ArnLike", "ArnNotLike", "StringLike"],
            ["arn:aws:iam::111111111111:role/*", "arn:*:iam::*:role/deploy"]
        ),
    ]

    mutating func policy(statements: ClosedRange<Int> = 1...4) -> PlainPolicy {
        PlainPolicy(statements: (0..<(statements.lowerBound + random.below(statements.count))).map { _ in statement() })
    }

    mutating func statement() -> PlainPolicy.Statement {
        PlainPolicy.Statement(
            isAllow: random.chance(72), actionsNegated: random.chance(12), actions: random.some(Self.actions, 1...3),
            resourcesNegated: random.chance(12), resources: random.some(Self.resources, 1...3), conditions: conditions())
    }

    mutating func conditions() -> [PlainPolicy.Condition] {
        var conditions: [PlainPolicy.Condition] = []
        for _ in 0..<random.pick([0, 0, 1, 1, 2, 3]) {
            let (key, ops, values) = random.pick(Self.keys)
            var op = random.pick(ops)
            if random.chance(key.hasSuffix("Keys") || key.hasSuffix("Labels") ? 75 : 6) {
                op = random.pick(["ForAllValues:", "ForAnyValue:"]) + op
            }
            if random.chance(15) { op += "IfExists" }
            var condition = PlainPolicy.Condition(op: op, key: key, values: random.some(values, 1...2))
            if random.chance(10) {
                condition = PlainPolicy.Condition(op: "Null", key: key, values: [random.pick(["true", "false"])])
            }
            if !conditions.contains(where: { $0.op == condition.op && $0.key == condition.key }) { conditions.append(condition) }
        }
        return conditions
    }

    /// A policy that is another with something changed, so that comparisons are near.
    mutating func neighbour(of policy: PlainPolicy) -> PlainPolicy {
        var result = policy
        for _ in 0..<random.pick([1, 1, 2, 3]) where !result.statements.isEmpty {
            let index = random.below(result.statements.count)
            switch random.below(8) {
            case 0: result.statements[index].actions.append(random.pick(Self.actions))
            case 1: result.statements[index].resources.append(random.pick(Self.resources))
            case 2: result.statements[index].conditions = conditions()
            case 3: result.statements.append(statement())
            case 4: result.statements.remove(at: index)
            case 5: if !result.statements[index].conditions.isEmpty { result.statements[index].conditions.removeLast() }
            case 6: result.statements[index].resources = [random.pick(Self.resources)]
            default: result.statements.shuffle(using: &random)
            }
        }
        return result
    }

    // MARK: requests

    static let requestActions = [
        "s3:GetObject", "s3:PutObject", "s3:DeleteBucket", "s3:GetBucketAcl", "sqs:SendMessage", "sns:Publish",
        "dynamodb:DeleteTable",
        "dynamodb:GetItem", "lambda:InvokeFunction", "lambda:Invoke", "ec2:RunInstances", "s3:setObject",
    ]
    static let requestResources = [
        "*", "arn:aws:s3:::alpha", "arn:aws:s3:::alpha/x", "arn:aws:s3:::alpha/team/b.txt", "arn:aws:s3:::beta/A.txt",
        "arn:aws:s3:::beta/B.txt", "arn:aws:s3:::gamma/b.txt", "arn:aws-cn:s3:::a/b", "arn:aws:sqs:us-east-1:111111111111:jobs-1",
        "arn:aws:sqs:eu-west-1:111111111111:jobs", "arn:aws:sqs:eu-west-1:111111111111:jobs-[é]", "arn:aws:sqs:us-west-1:2:q",
        "arn:aws:sns:us-east-1:111111111111:alerts", "arn:aws:dynamodb:us-east-1:111111111111:table/cost",
        "arn:aws:dynamodb:eu-west-1:111111111111:table/cost", "arn:AWS:s3:::ALPHA/x", "arn:aws:s3:::alpha/a/b",
    ]
    static let requestValues: [(key: String, values: [String])] = [
        ("aws:PrincipalTag/team", ["red", "blue", "Red", "RED", "bled", "green", "", "reed", "K;`", "\u{212A};`", "É"]),
        ("aws:MultiFactorAuthPresent", ["true", "false"]),
        (
            "aws:SourceIp",
            ["10.0.0.1", "10.1.2.3", "11.0.0.0", "203.0.113.7", "203.0.113.8", "2001:db8::1", "2002::", "9.255.255.255"]
        ),
        ("s3:max-keys", ["4", "5", "6", "10", "10.2", "10.5", "11"]),
        (
            "aws:CurrentTime",
            ["2026-02-28T23:59:59Z", "2026-03-01T00:00:00Z", "2026-12-31T00:00:00Z", "2027-01-01T12:00:00Z", "2028-01-01"]
        ),
        (
            "aws:SourceArn",
            ["arn:aws:sns:us-east-1:111111111111:alerts", "arn:aws:sns:eu:2:al", "arn:aws:s3:::bx", "arn:a:b:c:d:e"]
        ),
        ("app:blob", ["aGVsbG8=", "AAAA", "AAAB"]), ("app:level", ["4", "5", "6", "7.5", "10", "many"]),
        ("app:flag", ["true", "false", "True", "t", "no"]), ("aws:RequestedRegion", ["us-east-1", "us-west-2", "eu-west-1"]),
        (
            "aws:PrincipalArn",
            ["arn:aws:iam::111111111111:role/deploy", "arn:aws:iam::222222222222:role/deploy", "arn:aws:iam::1:user/u"]
        ),
    ]
    static let alwaysSent: Set<String> = ["aws:CurrentTime", "aws:RequestedRegion", "aws:PrincipalArn"]

    mutating func request() -> PlainRequest {
        var context: [String: PlainRequest.Value] = [:]
        for (key, values) in Self.requestValues where random.chance(60) || Self.alwaysSent.contains(key) {
            context[key] = .one(random.pick(values))
        }
        if random.chance(70) { context["aws:TagKeys"] = .many(random.some(["env", "owner", "e", "xr", ""], 0...2)) }
        if random.chance(70) {
            let values = random.some(["env", "owner", "e", ""], 0...2)
            context["app:Labels"] = values.count == 1 && random.chance(50) ? .one(values[0]) : .many(values)
        }
        return PlainRequest(
            action: random.pick(Self.requestActions), resource: random.pick(Self.requestResources), context: context)
    }
}
