import Activity
import Documents
import Testing
import TestSupport

/// Logs that lie beside CloudTrail's, and answers that hold nothing.
struct OtherLogTests {
    static let logs: [(String, String)] = [
        ("2 111122223333 eni-0a1b 10.0.0.1 10.0.0.2 443 5000 6 10 840 1 2 ACCEPT OK\n", "a log of VPC flows"),
        ("version account-id interface-id srcaddr\n2 111122223333 eni-0a1b 10.0.0.1\n", "a log of VPC flows"),
        (
            "https 2026-08-02T09:12:00.1Z app/lb/50dc 192.0.2.1:2817 10.0.0.1:80 0 0 0 200 200 0 57 \"GET / HTTP/1.1\"\n",
            "an access log of a load balancer"
        ),
        (
            String(repeating: "7a", count: 32) + " bucket [06/Feb/2026:00:00:38 +0000] 192.0.2.3 - REST.GET\n",
            "a server access log of S3"
        ),
        ("#Version: 1.0\n#Fields: date time\n2026-08-02\t09:12:00\n", "a log of CloudFront"),
        (
            #"{"Findings":[{"schemaVersion":"2.0","accountId":"1","service":{"serviceName":"guardduty"}}]}"#,
            "a finding of GuardDuty"
        ),
        (
            #"{"detail-type":"GuardDuty Finding","detail":{"schemaVersion":"2.0","accountId":"1","service":{"serviceName":"guardduty"}}}"#,
            "a finding of GuardDuty"
        ),
        (#"{"webaclId":"a","terminatingRuleId":"r","action":"BLOCK"}"#, "a log of AWS WAF"),
        (#"{"query_name":"x.","query_type":"A","rcode":"NOERROR"}"#, "a log of Route 53 Resolver"),
        ("tls 2.0 2026-08-02T09:12:00 net/lb/1 2 192.0.2.1:41 10.0.0.1:443 5 2 98 246\n", "an access log of a load balancer"),
        (#"{"Findings":[{"SchemaVersion":"2018-10-08","ProductArn":"p","GeneratorId":"g"}]}"#, "a finding of Security Hub"),
        (#"{"firewall_name":"f","event_timestamp":"1","event":{"event_type":"alert"}}"#, "a log of AWS Network Firewall"),
        (#"{"auditID":"a","requestURI":"/api","stage":"ResponseComplete"}"#, "an audit log of Kubernetes"),
        (#"{"insertId":"i","protoPayload":{"methodName":"m"}}"#, "an audit log of Google Cloud"),
        (#"{"operationName":"o","resourceId":"r","category":"Administrative"}"#, "a log of Azure"),
        (
            #"{"class_uid":4001,"metadata":{"product":{"name":"Amazon VPC"}},"activity_id":6}"#,
            "an event of OCSF that tells of no call of an API of AWS"
        ),
    ]

    @Test("a log of another kind is named", arguments: logs)
    func named(_ text: String, _ what: String) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.isEmpty)
        #expect(log.gaps.map(\.reason) == [what])
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
    }

    /// They may be joined in one stream.
    @Test func aFindingBesideEventsCostsNone() {
        let finding = #"{"schemaVersion":"2.0","accountId":"1","service":{"serviceName":"guardduty"}}"#
        let text = ([finding] + Records.all.map { #"{"Messages":[{"Body":\#(Records.quoted($0))}]}"# }).joined(separator: "\n")
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 2)
        #expect(log.gaps.map(\.reason) == ["a finding of GuardDuty"])
    }

    @Test(
        "an answer without a record is whole",
        arguments: [
            #"{"took":1,"hits":{"total":{"value":0,"relation":"eq"},"hits":[]}}"#, #"{"preview":false,"results":[]}"#,
            #"{"QueryStatus":"FINISHED","QueryStatistics":{"TotalResultsCount":0},"QueryResultRows":[]}"#, #"{"Events":[]}"#,
            #"{"Records":[],"NextShardIterator":"x","MillisBehindLatest":0}"#,
        ])
    func empty(_ text: String) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.isEmpty && log.gaps == [])
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
    }

    @Test func insightsOfLakeAreCounted() {
        let text =
            #"{"QueryStatus":"FINISHED","QueryResultRows":[[{"eventID":"i"},{"insightSource":"s"},{"insightState":"Start"}]]}"#
        let log = FormTests.read(Array(text.utf8))
        #expect(log.gaps == [] && log.counts.otherRecords == ["insight": 1])
    }
}
