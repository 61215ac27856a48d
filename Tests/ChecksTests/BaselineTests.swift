import Documents
import PolicyLanguage
import Testing
@testable import Checks
@testable import Findings
@testable import Lint

@testable import Audit

@Suite struct BaselineTests {
    private func check(_ text: String, _ file: String = "a.json") -> [CheckFinding] {
        Fingerprint.marked(
            FileChecker().check(SourceText(name: file, bytes: Array(text.utf8)), isNamed: true, CatalogueCache()).findings,
            in: Projects.paths)
    }

    private static let plain = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {"Sid": "Data", "Effect": "Allow", "Action": ["s3:*", "dynamodb:DeleteTable"], "Resource": "*"},
            {"Effect": "Allow", "Action": "*", "Resource": "*"}
          ]
        }

        """

    @Test func fingerprintsDoNotDependOnTheLayout() throws {
        let wanted = check(Self.plain).map(\.fingerprint)
        #expect(wanted.count == 2 && Set(wanted).count == wanted.count)
        let moved = "\n\n" + Self.plain
        let minified =
            #"{"Version":"2012-10-17","Statement":[{"Sid":"Data","Effect":"Allow","Action":["s3:*","dynamodb:DeleteTable"],"Resource":"*"},{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
        let wide = Self.plain.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\t \n  ")
        for text in [moved, minified, wide] { #expect(check(text).map(\.fingerprint) == wanted) }
        #expect(check(Self.plain, "./x/../a.json").map(\.fingerprint) == wanted)
        #expect(Set(check(Self.plain, "b.json").map(\.fingerprint)).isDisjoint(with: wanted))
    }

    /// A value that is too long to show is told from one that begins as it does.
    @Test func longValuesAreToldApart() {
        func list(_ last: String) -> String {
            let actions = (0..<40).map { _ in #""s3:GetObject""# } + ["\"\(last)\""]
            return
                #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": [\#(actions.joined(separator: ", "))], "Resource": "*"}]}"#
        }
        func fingerprint(_ text: String) -> [String] { check(text).filter { $0.rule == "destructive-access" }.map(\.fingerprint) }
        let (one, other) = (fingerprint(list("s3:DeleteBucket")), fingerprint(list("s3:DeleteObject")))
        #expect(one.count == 1 && other.count == 1 && one != other)
    }

    @Test func rolesOfATemplateAreToldApart() throws {
        func role(_ name: String) -> String {
            """
              \(name):
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: "2012-10-17"
                    Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}
                  Policies:
                    - PolicyName: all
                      PolicyDocument: {Version: "2012-10-17", Statement: {Effect: Allow, Action: "*", Resource: "*"}}

            """
        }
        func all(_ names: String...) -> [CheckFinding] {
            check("Resources:\n" + names.map(role).joined(), "t.yaml").filter { $0.rule == "full-access" }
        }
        let both = all("A", "B")
        #expect(both.map(\.principals).map { Set($0) } == [["A"], ["B"]])
        #expect(both.map { $0.policy != nil } == [true, true])
        #expect(
            all("B").map(\.fingerprint) == [both[1].fingerprint]
                && all("B", "A").map(\.fingerprint) == both.map(\.fingerprint).reversed())
    }

    @Test func onlyWhatIsNewIsReported() throws {
        let old = [Projects.finding(line: 1), Projects.finding("full-access", .high)]
        let baseline = try Projects.review(old).present
        let same = try Projects.review(old.map { Projects.finding($0.rule, $0.severity, line: 77) }, baseline: baseline)
        #expect(same.findings.isEmpty && same.known == 2 && same.vanished.isEmpty)
        // As many as were known are known, one more is not.
        let more = try Projects.review(old + [Projects.finding(line: 9)], baseline: baseline)
        #expect(more.findings.map(\.location.start?.line) == [9] && more.known == 2)
        let fewer = try Projects.review([old[0]], baseline: baseline)
        #expect(fewer.findings.isEmpty && fewer.vanished.map(\.rule) == ["full-access"])
        // A baseline that knows of two alike, of which one is fixed.
        let twice = try Projects.review([Projects.finding(line: 1), Projects.finding(line: 2)]).present
        let once = try Projects.review([Projects.finding(line: 2)], baseline: twice)
        #expect(once.findings.isEmpty && once.known == 1 && once.vanished.count == 1)
    }

    @Test func whatWasNotCheckedHasNotVanished() throws {
        let baseline = try Projects.review([Projects.finding(in: "a.json"), Projects.finding("full-access", in: "b.json")]).present
        func vanished(_ files: [String], _ configuration: String = "", isWhole: Bool = false) throws -> [String] {
            try Projects.review([], configuration, files: files, isWhole: isWhole, baseline: baseline).vanished.map(\.file)
        }
        #expect(try vanished([], isWhole: true) == ["a.json", "b.json"])
        #expect(try vanished(["./b.json"]) == ["b.json"] && vanished(["c.json"]) == [])
        #expect(try vanished([], "rules: {ignore: [full-access]}", isWhole: true) == ["a.json"])
    }

    /// What is not shown is known all the same: a baseline does not depend on how much its author wanted to see.
    @Test func suppressedIsNotKnownAndHiddenIs() throws {
        let findings = [Projects.finding("full-access"), Projects.finding("wildcard-resource", .low)]
        let review = try Projects.review(
            findings, "suppressions: [{rule: full-access, file: '**', reason: r, owner: o}]\nthresholds: {severity: error}\n")
        #expect(review.findings.isEmpty && review.present.entries.map(\.rule) == ["wildcard-resource"])
    }

    static let whole =
        #"{"schema": "ambit-check-baseline", "version": 1, "findings": [{"fingerprint": "00000000000000000000000000000000", "rule": "r", "file": "f", "sid": null, "value": "v"}]}"#

    @Test func aWholeBaselineIsRead() throws {
        #expect(try Baseline.read(SourceText(name: "b", bytes: Array(Self.whole.utf8))).entries.map(\.rule) == ["r"])
    }

    @Test(arguments: [
        ("", "b:1:1: error: "), ("[]", "b:1:1: error: the baseline must be an object, and is a list"),
        (#"{"version": 1, "findings": []}"#, "b:1:1: error: the baseline has no `schema`"),
        (
            #"{"schema": "ambit-check-report", "version": 1, "findings": []}"#,
            "b:1:12: error: `\"ambit-check-report\"` is not a baseline"
        ),
        (#"{"schema": "ambit-check-baseline", "version": 2, "findings": []}"#, "b:1:47: error: version `2` is not known"),
        (
            #"{"schema": "ambit-check-baseline", "version": 1, "findings": {}}"#,
            "b:1:62: error: `findings` must be a list, and is an object"
        ),
        (
            #"{"schema": "ambit-check-baseline", "version": 1, "findings": [{"rule": "r", "file": "f"}]}"#,
            "b:1:63: error: a finding of the baseline has no `fingerprint`"
        ),
        (
            #"{"schema": "ambit-check-baseline", "version": 1, "findings": [{"fingerprint": "0G"}]}"#,
            "b:1:79: error: `0G` is not a fingerprint"
        ),
        (
            #"{"schema": "ambit-check-baseline", "version": 1, "findings": [{"fingerprnt": "0"}]}"#,
            "b:1:64: error: a finding of the baseline has no member `fingerprnt`"
        ),
        (#"{"schema": "ambit-check-baseline", "version": 1, "findings": [1"#, "b:1:"),
    ])
    func aBrokenBaselineIsRefused(text: String, error: String) {
        #expect {
            try Baseline.read(SourceText(name: "b", bytes: Array(text.utf8)))
        } throws: { thrown in
            (thrown as? InputError)?.description.hasPrefix(error) == true
        }
    }

    @Test func everyPrefixIsRefused() {
        let bytes = Array(Self.whole.utf8)
        for end in 0..<bytes.count {
            #expect(throws: InputError.self) { try Baseline.read(SourceText(name: "b", bytes: Array(bytes[..<end]))) }
        }
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func digests(text: String, expected: String) { #expect(SHA256.hexadecimal(text, digits: 64) == expected) }
}
