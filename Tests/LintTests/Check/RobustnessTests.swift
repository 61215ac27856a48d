import Documents
import PolicyLanguage
import Testing
@testable import Lint

@testable import Audit

/// No text of whatever form makes the check crash, and everything that it says has a place.
@Suite struct RobustnessTests {
    /// Ten policies of every kind.
    static let samples: [(PolicyKind, String)] = [
        (
            .identity,
            #"{"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Allow", "Action": ["s3:Get*", "s3:*"], "Resource": "arn:aws:s3:::b/${aws:username}/*"}]}"#
        ),
        (
            .identity,
            #"{"Statement": {"Effect": "Deny", "NotAction": "iam:*", "NotResource": ["arn:aws:s3:::b"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}}}"#
        ),
        (
            .resource,
            #"{"Version": "2012-10-17", "Id": "x", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["111122223333", "*"], "Service": "sns.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}"#
        ),
        (
            .trust,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"gitlab.com:sub": "project_path:g/*"}}}]}"#
        ),
        (
            .trust,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": ["sts:AssumeRole", "sts:TagSession"], "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}"#
        ),
        (
            .boundary,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}"#
        ),
        (
            .session,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "arn:aws:dynamodb:us-east-1:111122223333:table/t", "Condition": {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["${aws:userid}"]}}}]}"#
        ),
        (
            .serviceControl,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": ["organizations:LeaveOrganization"], "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}}}]}"#
        ),
        (
            .resourceControl,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}]}"#
        ),
        (
            .endpoint,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}, "IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}}}]}"#
        ),
    ]

    private func judge(_ bytes: [UInt8], _ kind: PolicyKind, _ lookup: CatalogueCache, _ what: @autoclosure () -> String) {
        for finding in CheckEngine().check(SourceText(name: "x", bytes: bytes), kind: kind, lookup: lookup) {
            guard let start = finding.location.start, start.line >= 1, start.column >= 1,
                finding.location.end.map({ start <= $0 }) != false
            else {
                Issue.record("\(what()): \(finding.rule) has no place: \(finding.message)")
                continue
            }
            if finding.message.isEmpty { Issue.record("\(what()): \(finding.rule) says nothing") }
        }
    }

    @Test(arguments: samples.indices) func everyPrefix(_ number: Int) {
        let (kind, text) = Self.samples[number]
        let bytes = Array(text.utf8)
        let lookup = CatalogueCache()
        for end in 0...bytes.count { judge(Array(bytes[..<end]), kind, lookup, "the first \(end) bytes") }
    }

    /// Every byte of one policy, in the place of each of its bytes.
    @Test(arguments: 0..<8) func everyByteForEveryOther(_ part: Int) {
        let text = #"{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#
        let bytes = Array(text.utf8)
        let lookup = CatalogueCache()
        for place in bytes.indices where place % 8 == part {
            for byte in UInt8.min...UInt8.max where byte != bytes[place] {
                var corrupted = bytes
                corrupted[place] = byte
                judge(corrupted, .identity, lookup, "byte \(place) is \(byte)")
            }
        }
    }

    /// The bytes that mean something in JSON, in UTF-8 and to IAM, in the place of each byte of a trust policy.
    @Test func everyByteCorrupted() {
        let (kind, text) = Self.samples[3]
        let bytes = Array(text.utf8)
        let lookup = CatalogueCache()
        for place in bytes.indices {
            for byte in [UInt8(0), 0x20, 0x22, 0x24, 0x2A, 0x2C, 0x3A, 0x5C, 0x7B, 0x7D, 0x80, 0xC3, 0xFF] {
                var corrupted = bytes
                corrupted[place] = byte
                judge(corrupted, kind, lookup, "byte \(place) is \(byte)")
            }
        }
    }

    /// Documents that are JSON, and in which a value, a key or a part of a text stands where another stood.
    @Test(arguments: 0..<1_000) func mutated(_ seed: Int) throws {
        var random = Seeded(seed)
        let (kind, text) = Self.samples[seed % Self.samples.count]
        var value = Mutable(try JSONDocument.parse(text, name: "x").root)
        for _ in 0...random.below(4) { value.mutate(&random) }
        let kinds = random.below(3) == 0 ? PolicyKind.allCases[random.below(PolicyKind.allCases.count)] : kind
        judge(Array(value.text.utf8), kinds, CatalogueCache(), "seed \(seed): \(value.text)")
    }

    /// A hostile document does not take long: lists of thousands, patterns of wildcards only, deep nesting.
    @Test func hostileDocuments() {
        let many = (0..<3_000).map { #""s3:Get\#($0)*""# }.joined(separator: ",")
        let stars = String(repeating: "*?", count: 2_000)
        let deep = String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
        let statements = (0..<1_500).map { #"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b\#($0)/*"}"# }.joined(
            separator: ",")
        let texts = [
            #"{"Statement": [{"Effect": "Allow", "Action": [\#(many)], "Resource": [\#(many)]}]}"#,
            #"{"Statement": [{"Effect": "Allow", "Action": "\#(stars)", "Resource": "arn:aws:s3:::\#(stars)"}]}"#,
            #"{"Statement": [{"Effect": "Allow", "Action": \#(deep), "Resource": "*"}]}"#,
            #"{"Statement": [\#(statements)]}"#,
            #"{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [\#(many)]}, "Condition": {"StringLike": {"aws:userid": [\#(many)]}}}]}"#,
        ]
        let clock = ContinuousClock()
        for text in texts {
            let took = clock.measure { judge(Array(text.utf8), .resource, CatalogueCache(), text.prefix(80) + "...") }
            #expect(took < .seconds(20), "\(text.prefix(80)) took \(took)")
        }
    }
}

/// Numbers that are the same for a seed in every run.
struct Seeded {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}

/// A JSON value that can be changed.
indirect enum Mutable {
    case scalar(String)
    case string(String)
    case list([Mutable])
    case object([(String, Mutable)])

    init(_ value: JSONValue) {
        switch value.kind {
        case .object: self = .object(value.members.map { ($0.name, Mutable($0.value)) })
        case .array: self = .list(value.elements.map(Mutable.init))
        case .string: self = .string(value.string ?? "")
        default: self = .scalar(value.text)
        }
    }

    var text: String {
        switch self {
        case .scalar(let text): text
        case .string(let text): Self.quoted(text)
        case .list(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
        case .object(let members): "{\(members.map { "\(Self.quoted($0.0)):\($0.1.text)" }.joined(separator: ","))}"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
    }

    private static let texts = [
        "", "*", "?", "${", "${}", "${aws:username}", "arn:", "arn:aws:s3:::", "arn:aws:iam::111122223333:role/*", "s3:", ":",
        "s3:*:x",
        "aws:SourceIp", "aws:TagKeys", "ForAllValues:StringLike", "NullIfExists", "10.0.0.0/33", "::/0", "2026-99-99", "true",
        "1e999",
        "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com", "é", "\u{200B}", "Allow", "2008-10-17",
    ]

    mutating func mutate(_ random: inout Seeded) {
        switch self {
        case .object(var members) where !members.isEmpty && random.below(4) > 0:
            let index = random.below(members.count)
            switch random.below(6) {
            case 0: members.remove(at: index)
            case 1: members[index].0 = Self.texts[random.below(Self.texts.count)] + String(index)
            case 2: members[index].0 = ["Action", "NotAction", "Resource", "Principal", "Condition", "Effect"][random.below(6)]
            default: members[index].1.mutate(&random)
            }
            var seen: Set<String> = []
            self = .object(members.filter { seen.insert($0.0).inserted })
        case .list(var elements) where !elements.isEmpty && random.below(4) > 0:
            let index = random.below(elements.count)
            switch random.below(4) {
            case 0: elements.remove(at: index)
            case 1: elements.append(elements[index])
            default: elements[index].mutate(&random)
            }
            self = .list(elements)
        case .string(let text) where random.below(3) == 0:
            self = .string(String(text.prefix(random.below(text.count + 1))) + Self.texts[random.below(Self.texts.count)])
        default:
            let replacements: [Mutable] = [
                .string(Self.texts[random.below(Self.texts.count)]), .scalar("null"), .scalar("1.5"), .scalar("true"), .list([]),
                .object([]), .list([self, self]), .object([(Self.texts[random.below(Self.texts.count)], self)]),
            ]
            self = replacements[random.below(replacements.count)]
        }
    }
}
