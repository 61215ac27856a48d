/// Writes a seeded account in the form of `aws iam get-account-authorization-details`: 50 users and as many roles as wanted, each with an
/// inline policy and one or two of 200 managed ones; a fifth of the roles have a boundary.
struct AccountGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let account = "111122223333"
    private static let services: [(name: String, actions: [String])] = [
        ("s3", ["GetObject", "PutObject", "DeleteObject", "ListBucket", "*", "Get*"]), ("iam", ["PassRole", "GetRole", "List*"]),
        ("ec2", ["Describe*", "RunInstances", "TerminateInstances", "*"]),
        ("dynamodb", ["GetItem", "PutItem", "DeleteTable", "*"]),
        ("lambda", ["InvokeFunction", "UpdateFunctionCode", "Get*"]), ("kms", ["Decrypt", "ScheduleKeyDeletion", "Generate*"]),
        ("cloudformation", ["DescribeStacks", "DeleteStack", "*"]), ("sqs", ["SendMessage", "ReceiveMessage"]), ("logs", ["*"]),
        ("sts", ["AssumeRole"]),
    ]

    /// SplitMix64: the same seed gives the same file everywhere.
    private mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(count))
    }

    private mutating func statement() -> String {
        let service = Self.services[below(Self.services.count)]
        let first = below(service.actions.count)
        let count = 1 + below(min(3, service.actions.count))
        let actions = (0..<count).map { "\"\(service.name):\(service.actions[(first + $0) % service.actions.count])\"" }
        let place = service.name == "s3" ? "::" : "us-east-1:\(Self.account):"
        let resource = below(5) < 2 ? "\"*\"" : "[\"arn:aws:\(service.name):\(place)team-\(below(50))*\"]"
        let condition = below(5) == 0 ? #","Condition":{"StringEquals":{"aws:ResourceTag/team":"team-\#(below(50))"}}"# : ""
        let effect = below(12) == 0 ? "Deny" : "Allow"
        return #"{"Effect":"\#(effect)","Action":[\#(actions.joined(separator: ","))],"Resource":\#(resource)\#(condition)}"#
    }

    private mutating func document(_ statements: Int) -> String {
        #"{"Version":"2012-10-17","Statement":[\#((0..<statements).map { _ in statement() }.joined(separator: ","))]}"#
    }

    private mutating func attached() -> String {
        let numbers = Set([below(200), below(2) == 0 ? below(200) : below(1)]).sorted()
        let list = numbers.map { #"{"PolicyName":"shared-\#($0)","PolicyArn":"\#(Self.arn("policy/shared-\($0)"))"}"# }
        return #""AttachedManagedPolicies":[\#(list.joined(separator: ","))]"#
    }

    private static func arn(_ resource: String) -> String { "arn:aws:iam::\(account):\(resource)" }

    private mutating func entity(_ kind: String, _ name: String, statements: Int, _ more: String) -> String {
        let inline = #"[{"PolicyName":"inline","PolicyDocument":\#(document(statements))}]"#
        return #"{"Path":"/","\#(kind)Name":"\#(name)","Arn":"\#(Self.arn("\(kind.lowercased())/\(name)"))","#
            + #""CreateDate":"2025-06-01T00:00:00+00:00","\#(kind)PolicyList":\#(inline),\#(attached())\#(more)}"#
    }

    mutating func account(roles: Int) -> String {
        let policies = (0..<200).map { number in
            #"{"PolicyName":"shared-\#(number)","Arn":"\#(Self.arn("policy/shared-\(number)"))","DefaultVersionId":"v1","#
                + #""PolicyVersionList":[{"VersionId":"v1","IsDefaultVersion":true,"Document":\#(document(4))}]}"#
        }
        let trusted = [
            #"{"AWS":"\#(Self.arn("root"))"}"#, #"{"Service":"lambda.amazonaws.com"}"#, #"{"Service":"ec2.amazonaws.com"}"#,
        ]
        let all = (0..<roles).map { number in
            let trust = #"{"Effect":"Allow","Principal":\#(trusted[below(3)]),"Action":"sts:AssumeRole"}"#
            let boundary = #","PermissionsBoundary":{"PermissionsBoundaryArn":"\#(Self.arn("policy/shared-\(below(200))"))"}"#
            let more =
                #","AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[\#(trust)]},"InstanceProfileList":[],"#
                + #""Tags":[{"Key":"team","Value":"team-\#(number % 50)"}]\#(below(5) == 0 ? boundary : "")"#
            return entity("Role", "team-\(number)-deploy", statements: 3, more)
        }
        let users = (0..<50).map { entity("User", "user\($0)", statements: 2, #","GroupList":["staff"],"Tags":[]"#) }
        let group = entity("Group", "staff", statements: 2, "")
        return #"{"UserDetailList":[\#(users.joined(separator: ","))],"GroupDetailList":[\#(group)],"#
            + #""RoleDetailList":[\#(all.joined(separator: ","))],"Policies":[\#(policies.joined(separator: ","))]}"#
    }
}
