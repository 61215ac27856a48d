import Documents
import Testing
import TestSupport
@testable import Activity
@testable import Wraps

struct SessionLineageTests {
    /// An AssumeRole by `key` that issues `issued`.
    static func assume(
        _ number: Int, by identity: String, issued: String, _ name: String = "AssumeRole", request: String = "",
        response: String = ""
    ) -> String {
        Records.record(
            number,
            """
            "eventSource":"sts.amazonaws.com","eventName":"\(name)","userIdentity":{\(identity)},"requestParameters":\
            {"roleArn":"arn:aws:iam::111122223333:role/r","roleSessionName":"n\(request.isEmpty ? "\"" : "\",\(request)")},\
            "responseElements":{"credentials":{"accessKeyId":"\(issued)","expiration":"Dec 15, 2025, 3:00:00 AM"},\
            "assumedRoleUser":{"assumedRoleId":"AROA\(number):n","arn":"arn:aws:sts::111122223333:assumed-role/r/n"}\(response)}
            """)
    }

    static func session(_ key: String, _ principal: String = "AROA:n", _ rest: String = "") -> String {
        "\"type\":\"AssumedRole\",\"principalId\":\"\(principal)\",\"arn\":\"arn:aws:sts::1:assumed-role/r/n\",\"accessKeyId\":\"\(key)\",\"sessionContext\":{\"attributes\":{\"creationDate\":\"2025-12-15T02:00:02Z\"}\(rest)}"
    }

    static func lineage(_ records: String...) -> (SessionLineage, EventList) {
        let events = CloudTrail.read(records.joined(separator: "\n"), name: "log").events
        return (SessionLineage(events), events)
    }

    @Test func aChainIsFollowedToItsRoot() throws {
        let (lineage, events) = Self.lineage(
            Self.assume(
                1, by: "\"type\":\"IAMUser\",\"userName\":\"ana\",\"accessKeyId\":\"AKIA1\",\"arn\":\"arn:aws:iam::1:user/ana\"",
                issued: "ASIA2"),
            Self.assume(2, by: Self.session("ASIA2"), issued: "ASIA3"),
            Records.record(3, "\"userIdentity\":{\(Self.session("ASIA3"))}"))
        let chain = lineage.chain(of: events[2])
        #expect(chain.map(\.accessKeyID) == ["ASIA3", "ASIA2"])
        #expect(lineage.issue(of: events[2])?.link == .accessKey)
        #expect(lineage.chain(of: events[0]).isEmpty)
        #expect(lineage.person(behind: events[2]) == Person(name: "ana", evidence: .userName))
        #expect(lineage.gaps == [])
    }

    @Test func withoutAKeyTheSessionAndItsTimeOfIssueTell() throws {
        let (lineage, events) = Self.lineage(
            Self.assume(1, by: "\"type\":\"IAMUser\"", issued: "ASIA2"),
            Records.record(5, "\"userIdentity\":{\(Self.session("", "AROA1:n"))}"),
            Records.record(6, "\"userIdentity\":{\(Self.session("", "AROA9:n"))}"))
        #expect(lineage.issue(of: events[1])?.link == .session)
        #expect(lineage.issue(of: events[2]) == nil)
    }

    @Test func aCircleEnds() {
        let (lineage, events) = Self.lineage(
            Self.assume(1, by: Self.session("ASIA2"), issued: "ASIA1"), Self.assume(2, by: Self.session("ASIA1"), issued: "ASIA2"))
        #expect(lineage.chain(of: events[0]).count == 2)
    }

    @Test func theRecordOfTheCallersAccountTellsWhoCalled() throws {
        let other = "\"type\":\"AWSAccount\",\"accountId\":\"444455556666\",\"principalId\":\"AROA:x\""
        for order in [[1, 2], [2, 1]] {
            let records = order.map {
                $0 == 1 ? Self.assume(1, by: other, issued: "ASIA9") : Self.assume(2, by: Self.session("ASIA0"), issued: "ASIA9")
            }
            let (lineage, events) = Self.lineage(
                records[0], records[1], Records.record(3, "\"userIdentity\":{\(Self.session("ASIA9"))}"))
            #expect(try #require(lineage.issue(of: events[2])).issue.event.identity.kind == .assumedRole)
        }
    }

    @Test func whatShapesTheSessionIsKept() throws {
        let request = """
            "durationSeconds":900,"policy":"{\\"Version\\":\\"2012-10-17\\"}","policyArns":[{"arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"},"arn:x"],\
            "tags":[{"key":"Agent","value":"kiro"},{"key":"A","value":""}],"incomingTransitiveTags":{"T":"1"},"transitiveTagKeys":["Agent"],\
            "sourceIdentity":"ana","externalId":"e","serialNumber":"arn:aws:iam::1:mfa/ana"
            """
        let (lineage, _) = Self.lineage(Self.assume(1, by: Self.session("ASIA1"), issued: "ASIA2", request: request))
        let issue = try #require(lineage.issues.first)
        #expect(issue.policy == "{\"Version\":\"2012-10-17\"}")
        #expect(issue.policyARNs == ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:x"])
        #expect(issue.isScoped)
        #expect(issue.tags.map { "\($0.key)=\($0.value)" } == ["A=", "Agent=kiro", "T=1"])
        #expect(issue.transitiveTagKeys == ["Agent"])
        #expect(issue.sourceIdentity == "ana")
        #expect(issue.externalID == "e")
        #expect(issue.mfaDevice == "arn:aws:iam::1:mfa/ana")
        #expect(issue.roleARN == "arn:aws:iam::111122223333:role/r")
        #expect(issue.expires == Instant(iso: "2025-12-15T03:00:00Z"))
    }

    static let people: [(String, String, Person?)] = [
        (session("A", "AROA:n", ",\"sourceIdentity\":\"ana\""), "", Person(name: "ana", evidence: .sourceIdentity)),
        (
            "\(session("A")),\"onBehalfOf\":{\"userId\":\"u-1\",\"identityStoreArn\":\"s\"}", "",
            Person(name: "u-1", evidence: .identityCenter)
        ),
        (session("A", "AROA:ana@example.com"), "", Person(name: "ana@example.com", evidence: .sessionName)),
        (session("A", "AROA:botocore-session-1"), "", nil),
        ("\"type\":\"IAMUser\",\"userName\":\"bo\"", "", Person(name: "bo", evidence: .userName)),
        ("\"type\":\"Root\"", "", Person(name: "root", evidence: .root)),
        (
            session("ASIA9"),
            assume(
                7, by: "\"type\":\"SAMLUser\",\"userName\":\"x\"", issued: "ASIA9", "AssumeRoleWithSAML",
                response: ",\"subject\":\"ana@example.com\""), Person(name: "ana@example.com", evidence: .federation)
        ),
        (
            session("ASIA9", "AROA:worker@host"), assume(7, by: session("A", "AROA:ana@example.com"), issued: "ASIA9"),
            Person(name: "ana@example.com", evidence: .sessionName)
        ),
    ]

    @Test(arguments: people)
    func thePersonIsFound(_ identity: String, _ before: String, _ person: Person?) throws {
        let (lineage, events) = Self.lineage(before, Records.record(9, "\"userIdentity\":{\(identity)}"))
        #expect(lineage.person(behind: try #require(events.last)) == person)
    }

    @Test(arguments: [
        ("Mar 3, 2020 8:25:30 AM", "2020-03-03T08:25:30Z"), ("Oct 25, 2024, 9:07:11 PM", "2024-10-25T21:07:11Z"),
        ("Oct 25, 2024, 12:07:11\u{202F}AM", "2024-10-25T00:07:11Z"), ("2025-12-15T02:00:00Z", "2025-12-15T02:00:00Z"),
        ("soon", nil),
        ("Oct 32, 2024, 9:07:11 PM", nil), ("Foo 3, 2024, 9:07:11 PM", nil), ("Oct 3, 2024, 13:07:11 PM", nil),
    ])
    func expirationsAreRead(_ text: String, _ expected: String?) {
        #expect(WrittenTime.instant(text) == expected.flatMap { Instant(iso: $0) })
    }

    @Test func aFailedCallIssuesNothingAndAnUnsoundOneIsAGap() {
        let failed = Self.assume(1, by: Self.session("A"), issued: "B").dropLast() + ",\"errorCode\":\"AccessDenied\"}"
        #expect(Self.lineage(String(failed)).0.issues.isEmpty)
        let twice = Self.assume(1, by: Self.session("A"), issued: "B", request: "\"policy\":\"a\",\"policy\":\"b\"")
        let (lineage, _) = Self.lineage(twice)
        #expect(lineage.issues.isEmpty)
        #expect(lineage.gaps.map(\.location?.file) == ["log"])
    }
}
