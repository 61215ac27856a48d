import Authorization
import Documents
import PolicyLanguage

/// Random callers with random policies of every layer, and requests at their boundaries.
struct LayerGenerator {
    var plain: PolicyGenerator

    init(seed: UInt64) { plain = PolicyGenerator(seed: seed) }

    static let callers = [
        "arn:aws:iam::111111111111:user/alice", "arn:aws:iam::111111111111:role/ops/deploy",
        "arn:aws:sts::111111111111:assumed-role/deploy/s1", "arn:aws:iam::111111111111:root",
        "arn:aws:sts::111111111111:federated-user/alice", "arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/linked",
        "lambda.amazonaws.com", "*",
    ]
    static let principals = [
        #""Principal":"*""#, #""Principal":{"AWS":"111111111111"}"#, #""Principal":{"AWS":"arn:aws:iam::111111111111:user/alice"}"#,
        #""Principal":{"AWS":["arn:aws:iam::111111111111:role/ops/deploy","222222222222"]}"#,
        #""Principal":{"AWS":"arn:aws:sts::111111111111:assumed-role/deploy/s1"}"#,
        #""Principal":{"Service":"lambda.amazonaws.com"}"#,
        #""NotPrincipal":{"AWS":["arn:aws:iam::111111111111:user/alice","arn:aws:iam::111111111111:role/ops/deploy"]}"#,
        #""NotPrincipal":{"AWS":"222222222222"}"#,
    ]
    static let moreActions = [
        "kms:Decrypt", "kms:*", "sts:AssumeRole", "sts:*", "sts:GetCallerIdentity", "s3:ListAllMyBuckets", "sts:TagSession",
        "kms:RetireGrant",
        "sns:Publish", "sts:GetSessionToken",
    ]
    static let moreResources = [
        "arn:aws:kms:us-east-1:111111111111:key/k1", "arn:aws:iam::111111111111:role/ops/deploy",
        "arn:aws:iam::222222222222:role/other",
        "arn:aws:kms:*:*:key/*", "arn:aws:sqs:us-east-1:222222222222:jobs-1", "*", "arn:aws:s3:::*",
    ]

    private mutating func policy(_ kind: PolicyKind, allowing: Int = 72) throws -> Policy {
        try Policy(JSONDocument.parse(document(kind, allowing: allowing), name: kind.rawValue).root, kind: kind)
    }

    /// The text of a policy of a kind.
    mutating func document(_ kind: PolicyKind, allowing: Int = 72) -> String {
        var document = plain.policy(statements: 1...3)
        for index in document.statements.indices {
            document.statements[index].isAllow = plain.random.chance(allowing)
            if plain.random.chance(30) { document.statements[index].actions.append(plain.random.pick(Self.moreActions)) }
            if plain.random.chance(40) { document.statements[index].resources.append(plain.random.pick(Self.moreResources)) }
            // Guardrails and delegations are broad.
            if plain.random.chance(kind == .identity ? 15 : 35) { document.statements[index].actions = ["*"] }
            if plain.random.chance(30) { document.statements[index].resources = ["*"] }
            if plain.random.chance(20) {
                document.statements[index].conditions.append(
                    PlainPolicy.Condition(op: "StringLike", key: "aws:username", values: ["${aws:PrincipalTag/team}*"]))
            }
            if kind == .resource || kind == .resourceControl {
                document.statements[index].principal = kind == .resource ? plain.random.pick(Self.principals) : Self.principals[0]
            }
        }
        return document.json
    }

    private mutating func policies(_ kind: PolicyKind, _ counts: ClosedRange<Int>, allowing: Int = 72) throws -> [Policy] {
        var list: [Policy] = []
        for _ in 0..<(counts.lowerBound + plain.random.below(counts.count)) { list.append(try policy(kind, allowing: allowing)) }
        return list
    }

    mutating func policySet() throws -> PolicySet {
        var set = PolicySet(identity: try policies(.identity, 0...3))
        if plain.random.chance(50) { set.resource = try policy(.resource) }
        if plain.random.chance(30) { set.boundary = try policies(.boundary, 1...1, allowing: 85) }
        if plain.random.chance(30) { set.session = try policies(.session, 0...2, allowing: 85) }
        if plain.random.chance(30) {
            set.serviceControl = [
                try policies(.serviceControl, 1...2, allowing: 85), try policies(.serviceControl, 1...2, allowing: 85),
            ]
        }
        if plain.random.chance(25) { set.resourceControl = [try policies(.resourceControl, 1...2, allowing: 30)] }
        if plain.random.chance(15) { set.endpoint = try policies(.endpoint, 1...1, allowing: 85) }
        return set
    }

    mutating func caller() -> Caller? { Caller(plain.random.pick(Self.callers), action: Action("")) }

    mutating func request() -> (action: Action, resource: ResourceName, context: Context) {
        let request = plain.request()
        var context = Context(closed: true)
        for (key, value) in request.context.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .one(let text): context[key] = .single(text)
            case .many(let texts): context[key] = .many(texts)
            }
        }
        if plain.random.chance(60) { context["aws:username"] = .single(plain.random.pick(["red", "redder", "alice"])) }
        let action = plain.random.chance(25) ? plain.random.pick(Self.moreActions.filter { !$0.contains("*") }) : request.action
        let resource =
            plain.random.chance(25)
            ? plain.random.pick(Self.moreResources.filter { !$0.hasSuffix("*") || $0 == "*" }) : request.resource
        return (Action(action), ResourceName(resource), context)
    }
}
