/// Random policies and requests from a small world, in which patterns, tags and accounts meet often.
struct CaseGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func number(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }
    mutating func chance(_ percent: Int) -> Bool { number(100) < percent }
    mutating func some<Value>(_ values: [Value], _ most: Int) -> [Value] { (0..<(1 + number(most))).map { _ in pick(values) } }

    static let accounts = ["111111111111", "222222222222"]
    static let actions = [
        "s3:GetObject", "s3:DeleteObject", "sqs:SendMessage", "kms:Decrypt", "sts:AssumeRole", "ec2:DescribeInstances",
    ]
    static let actionPatterns =
        actions + ["*", "s3:*", "S3:get*", "s3:?etObject", "s3:*Object", "sqs:Send*", "kms:*", "sts:*", "ec2:Desc*s", "iam:*"]

    func resource(_ action: String, _ account: String) -> String {
        switch action.prefix(2) {
        case "s3": "arn:aws:s3:::data/red/b*.txt"
        case "sq": "arn:aws:sqs:eu-west-1:\(account):jobs"
        case "km": "arn:aws:kms:eu-west-1:\(account):key/1a2b"
        case "st": "arn:aws:iam::\(account):role/team/deploy"
        default: "*"
        }
    }

    mutating func pattern() -> String {
        let account = pick(Self.accounts + ["*", "1*", "????????????"])
        return pick([
            "*", "arn:aws:s3:::data/*", "arn:aws:s3:::data/${aws:PrincipalTag/team}/*",
            "arn:aws:s3:::data/${aws:PrincipalTag/no, 'red'}/b*",
            "arn:aws:s3:::data/red/b${*}.txt", "arn:aws:s3:::data/???/b?.txt", "arn:aws:s3:::d*a/*.txt", "arn:aws:s3:::data",
            "arn:aws:s3:::*", "arn:aws:s3:*:data/red/*", "arn:aws:sqs:*:jobs", "arn:aws:sq*:jo?s", "arn:aws:*-1:\(account):jobs",
            "arn:aws:kms:*:key/*",
            "arn:aws:sqs:*:\(account):jobs", "arn:aws:sqs:eu-west-?:\(account):j*", "arn:aws:kms:eu-*:\(account):key/*",
            "arn:aws:iam::\(account):role/*", "arn:aws:iam::\(account):role/team/dep*",
        ])
    }

    mutating func condition() -> NaiveCondition {
        switch number(9) {
        case 0:
            return NaiveCondition(
                op: pick([
                    "StringEquals", "StringNotEquals", "StringEqualsIfExists", "StringNotEqualsIfExists", "StringEqualsIgnoreCase",
                ]),
                key: pick(["aws:PrincipalTag/team", "AWS:principaltag/TEAM"]),
                values: some(["red", "Red", "blue", "r*", "${aws:username}"], 2))
        case 1:
            return NaiveCondition(
                op: pick(["StringLike", "StringNotLike", "StringLikeIfExists"]), key: "aws:PrincipalTag/team",
                values: some(["r*", "?ed", "${*}", "${aws:PrincipalTag/team}"], 2))
        case 2:
            return NaiveCondition(
                op: pick(["ForAllValues:", "ForAnyValue:", ""])
                    + pick(["StringEquals", "StringNotEquals", "StringLike", "StringNotLike"]),
                key: "aws:TagKeys", values: some(["env", "e*", "owner"], 2))
        case 3:
            return NaiveCondition(
                op: pick(["Bool", "BoolIfExists"]), key: "aws:MultiFactorAuthPresent", values: [pick(["true", "FALSE"])])
        case 4:
            return NaiveCondition(
                op: pick(["IpAddress", "NotIpAddress"]), key: "aws:SourceIp",
                values: some(["10.0.0.0/8", "10.1.2.3", "192.0.2.9/24", "0.0.0.0/0"], 2))
        case 5:
            let comparison = pick([
                "Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals", "LessThanIfExists",
            ])
            return NaiveCondition(op: "Numeric" + comparison, key: "s3:max-keys", values: [pick(["9.5", "10", "10.0", "100"])])
        case 6:
            let comparison = pick(["Equals", "NotEquals", "LessThan", "GreaterThanEquals"])
            return NaiveCondition(
                op: "Date" + comparison, key: "aws:CurrentTime", values: [pick(["2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"])])
        case 7:
            return NaiveCondition(
                op: pick(["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals"]), key: "aws:PrincipalArn",
                values: some(["arn:aws:iam::*:role/*", "arn:aws:iam::111111111111:user/*", "*"], 2))
        default:
            return NaiveCondition(
                op: "Null", key: pick(["aws:TagKeys", "aws:MultiFactorAuthPresent"]), values: [pick(["true", "false"])])
        }
    }

    mutating func statement(denying: Int, principal: Bool) -> NaiveStatement {
        var statement = NaiveStatement(
            allow: !chance(denying), actions: some(Self.actionPatterns, 3), exceptActions: chance(12),
            resources: (0..<(1 + number(3))).map { _ in pattern() }, exceptResources: chance(12))
        if principal {
            statement.principals = some(Self.principals + ["*", "*", "111111111111", "arn:aws:iam::222222222222:root"], 2)
            statement.exceptPrincipals = chance(10) && !(statement.principals ?? []).contains("*")
        }
        while chance(40), statement.conditions.count < 3 {
            let next = condition()
            if !statement.conditions.contains(where: { $0.op == next.op }) { statement.conditions.append(next) }
        }
        return statement
    }

    mutating func policy(denying: Int = 15, principal: Bool = false) -> NaivePolicy {
        let hasVariables = chance(90)
        return NaivePolicy(
            hasVariables: hasVariables,
            statements: (0..<(1 + number(3))).map { _ in
                var statement = statement(denying: denying, principal: principal)
                // A text with `${` means itself in 2008's language; the naive evaluator keeps to patterns that it can read.
                if !hasVariables { statement.conditions.removeAll { $0.values.contains { $0.contains("$") } } }
                return statement
            })
    }

    mutating func limit() -> [NaivePolicy] {
        let everything = NaivePolicy(statements: [NaiveStatement(allow: true, actions: ["*"], resources: ["*"])])
        return chance(60) ? [everything, policy(denying: 90)] : [policy(), policy()]
    }

    mutating func policies() -> NaivePolicies {
        var policies = NaivePolicies(identity: (0..<number(4)).map { _ in policy() })
        if chance(50) { policies.resource = policy(denying: 20, principal: true) }
        if chance(25) { policies.boundary = limit() }
        if chance(25) { policies.session = limit() }
        if chance(25) { policies.serviceControl = (0..<(1 + number(3))).map { _ in limit() } }
        if chance(20) { policies.resourceControl = (0..<(1 + number(2))).map { _ in [deniesOnly()] } }
        if chance(15) {
            policies.endpoint = limit().map { policy in
                var policy = policy
                for index in policy.statements.indices { policy.statements[index].principals = ["*"] }
                return policy
            }
        }
        return policies
    }

    private mutating func deniesOnly() -> NaivePolicy {
        var policy = policy(denying: 100)
        for index in policy.statements.indices { policy.statements[index].principals = ["*"] }
        return policy
    }

    static let principals = [
        "arn:aws:iam::111111111111:user/alice", "arn:aws:iam::111111111111:user/div/bob",
        "arn:aws:iam::111111111111:role/team/deploy",
        "arn:aws:sts::111111111111:assumed-role/deploy/kiro", "arn:aws:sts::222222222222:assumed-role/deploy/kiro",
        "arn:aws:sts::111111111111:federated-user/alice", "lambda.amazonaws.com",
    ]

    mutating func request() -> NaiveRequest {
        let principal = pick(Self.principals + ["arn:aws:iam::111111111111:root", "*"])
        let action = pick(Self.actions)
        let account = pick(Self.accounts)
        var context: [String: [String]] = [:]
        if chance(70) { context["aws:PrincipalTag/team"] = [pick(["red", "blue", "Red", "*"])] }
        if chance(60) { context["aws:TagKeys"] = pick([[], ["env"], ["env", "owner"], ["x", "Env"], [""]]) }
        if chance(60) { context["aws:MultiFactorAuthPresent"] = [pick(["true", "false"])] }
        if chance(80) { context["aws:SourceIp"] = [pick(["10.1.2.3", "192.0.2.200", "203.0.113.1"])] }
        if chance(60) { context["s3:max-keys"] = [pick(["9", "10", "100.0"])] }
        if chance(80) { context["aws:CurrentTime"] = [pick(["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"])] }
        if principal.hasPrefix("arn:aws:iam::"), principal.contains("user/") { context["aws:username"] = [pick(["red", "alice"])] }
        if principal.hasPrefix("arn:"), !principal.contains("assumed-role") { context["aws:PrincipalArn"] = [principal] }
        if principal.contains("assumed-role") {
            context["aws:PrincipalArn"] = ["arn:aws:iam::\(principal.split(separator: ":")[3]):role/team/deploy"]
        }
        return NaiveRequest(
            principal: principal, action: action, resource: resource(action, account), account: account, context: context,
            multivalued: ["aws:TagKeys"])
    }
}
