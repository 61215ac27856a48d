import Foundation
import TestSupport

/// The two records of `Records.all` in the wraps in which people hold them.
enum WrappedRecords {
    private static func json(_ text: String) -> String { Records.quoted(text) }
    private static let quoted = Records.all.map(json)
    private static let base64 = Records.all.map { Data($0.utf8).base64EncodedString() }
    private static func each(_ body: (String) -> String) -> [String] { Records.all.map(body) }

    private static func pack(_ bytes: [UInt8]) -> [UInt8] { Gzip.member(String(decoding: bytes, as: UTF8.self)) }

    /// What a subscription of a log group sends.
    static let subscription =
        #"{"messageType":"DATA_MESSAGE","logGroup":"g","logEvents":["#
        + quoted.map { #"{"id":"1","timestamp":1,"message":\#($0)}"# }.joined(separator: ",") + "]}"
    static let packed = Data(pack(Array(subscription.utf8))).base64EncodedString()

    /// Name, text.
    static let exact: [(String, [UInt8])] =
        (texts + TypedWraps.all).map { ($0.0, Array($0.1.utf8)) } + [
            ("gzip", pack(Array(delivered.utf8))), ("two gzip members", pack(Array(subscription.utf8)) + pack(Array(control.utf8))),
            ("UTF-16", Array(delivered.data(using: .utf16) ?? Data())),
            ("UTF-16 without a mark", Array(delivered.data(using: .utf16BigEndian) ?? Data())),
            ("tar", tar(Records.all)), ("tgz", pack(tar(Records.all))), ("zip", zip(Records.all)),
            ("export of a log group", pack(Array(each { "2026-08-02T09:12:00.000Z \($0)\n" }.joined().utf8))),
        ]

    static let delivered = #"{"Records":["# + Records.all.joined(separator: ",") + "]}"
    static let control = #"{"messageType":"CONTROL_MESSAGE","logEvents":[]}"#

    private static let texts: [(String, String)] = [
        ("delivered", delivered), ("lines", Records.all.joined(separator: "\n")), ("one after the other", Records.all.joined()),
        ("a sequence of texts", each { "\u{1E}\($0)\n" }.joined()), ("a sequence on one line", each { "\u{1E}\($0)" }.joined()),
        ("a sequence over lines", each { "\u{1E}{\n  \($0.dropFirst().dropLast())\n}\n" }.joined()),
        ("cut out of a list", Records.all.joined(separator: ",\n")), ("on one line", Records.all.joined(separator: ",")),
        ("with the comma behind", each { "    \($0),\n" }.joined()), ("with the comma before", each { ",\n\($0)" }.joined()),
        ("over lines", each { "{\n  \($0.dropFirst().dropLast())\n}" }.joined(separator: ",\n")),
        ("list", "[\(Records.all.joined(separator: ","))]"), ("list of texts", "[\(quoted.joined(separator: ","))]"),
        (
            "lookup-events",
            #"{"Events":["# + quoted.map { #"{"EventId":"e","CloudTrailEvent":\#($0)}"# }.joined(separator: ",") + "]}"
        ),
        ("list of lookup-events", "[" + quoted.map { #"{"EventId":"e","CloudTrailEvent":\#($0)}"# }.joined(separator: ",") + "]"),
        ("lookup-events, text", each { "EVENTS\tASIA\t\($0)\te\tDeleteStack\nRESOURCES\tx\ty" }.joined(separator: "\n")),
        ("lookup-events, yaml", "Events:\n" + each { "- EventId: e\n  CloudTrailEvent: '\($0)'" }.joined(separator: "\n")),
        (
            "lookup-events, pages of yaml",
            each { "# a page\n---\nEvents:\n- EventId: e\n  CloudTrailEvent: '\($0)'\n" }.joined(separator: "---\n")
        ),
        ("EventBridge", each { #"{"detail-type":"AWS API Call via CloudTrail","detail":\#($0)}"# }.joined(separator: "\n")),
        (
            "filter-log-events",
            #"{"events":["# + quoted.map { #"{"timestamp":1,"message":\#($0)}"# }.joined(separator: ",")
                + #"],"searchedLogStreams":[]}"#
        ),
        ("subscription", subscription), ("subscription in Lambda", #"{"awslogs":{"data":"\#(packed)"}}"#),
        ("subscription in Kinesis", #"{"Records":[{"eventSource":"aws:kinesis","kinesis":{"data":"\#(packed)"}}]}"#),
        ("Kinesis get-records", #"{"Records":[{"SequenceNumber":"1","Data":"\#(packed)"}]}"#),
        (
            "Insights",
            #"{"results":["#
                + quoted.map { #"[{"field":"@timestamp","value":"x"},{"field":"@message","value":\#($0)}]"# }.joined(separator: ",")
                + "]}"
        ),
        ("SNS", each { #"{"Type":"Notification","Message":\#(json(#"{"detail":\#($0)}"#))}"# }.joined(separator: "\n")),
        (
            "SQS",
            #"{"Messages":["#
                + each { record in
                    #"{"Body":\#(json(#"{"Type":"Notification","Message":\#(json(#"{"detail":\#(record)}"#))}"#))}"#
                }.joined(separator: ",") + "]}"
        ),
        (
            "SQS in Lambda",
            #"{"Records":["# + quoted.map { #"{"eventSource":"aws:sqs","body":\#($0)}"# }.joined(separator: ",") + "]}"
        ),
        (
            "SNS in Lambda",
            #"{"Records":["# + quoted.map { #"{"EventSource":"aws:sns","Sns":{"Message":\#($0)}}"# }.joined(separator: ",") + "]}"
        ),
        (
            "Elastic search",
            #"{"took":1,"hits":{"hits":["# + quoted.map { #"{"_source":{"event":{"original":\#($0)}}}"# }.joined(separator: ",")
                + "]}}"
        ),
        ("Elastic bulk", quoted.map { "{\"index\":{\"_id\":\"1\"}}\n{\"event.original\":\($0)}" }.joined(separator: "\n")),
        ("Filebeat", quoted.map { #"{"_index":"i","_source":{"message":\#($0)}}"# }.joined(separator: "\n")),
        ("Splunk", quoted.map { #"{"preview":false,"result":{"_raw":\#($0)}}"# }.joined(separator: "\n")),
        ("Splunk, REST", #"{"results":["# + quoted.map { #"{"_raw":\#($0)}"# }.joined(separator: ",") + "]}"),
        ("Splunk, CSV", "_time,_raw\n" + each { "t,\(cell($0))" }.joined(separator: "\n")),
        ("Lake with eventJson", "eventid,eventjson\n" + each { "e,\(cell($0))" }.joined(separator: "\n")),
        ("Steampipe", #"{"columns":[],"rows":["# + each { #"{"cloudtrail_event":\#($0)}"# }.joined(separator: ",") + "]}"),
        ("Datadog", each { #"{"_id":"1","attributes":\#($0)}"# }.joined(separator: "\n")),
        ("a map of records", #"{"a":\#(Records.all[0]),"b":{"c":\#(Records.all[1])}}"#),
        (
            "Splunk, json_rows",
            #"{"fields":["_time","_raw"],"rows":["# + quoted.map { #"["t",\#($0)]"# }.joined(separator: ",") + "]}"
        ),
        ("Splunk, json_cols", #"{"fields":["_time","_raw"],"columns":[["a","b"],[\#(quoted.joined(separator: ","))]]}"#),
        (
            "Kusto, a dynamic column",
            #"{"Tables":[{"TableName":"t","Columns":[{"ColumnName":"Raw"}],"Rows":[["# + quoted.joined(separator: "],[") + "]]}]}"
        ),
        (
            "Elasticsearch SQL",
            #"{"columns":[{"name":"event.original","type":"text"}],"rows":[["# + quoted.joined(separator: "],[") + "]]}"
        ),
        (
            "Elastic search for fields",
            #"{"hits":{"total":{"value":2},"hits":["#
                + quoted.map { #"{"_id":"1","fields":{"event.original":[\#($0)]}}"# }.joined(separator: ",") + "]}}"
        ),
        (
            "Grafana",
            #"{"schema":{"fields":[{"name":"time"},{"name":"message"}]},"data":{"values":[[1,2],[\#(quoted.joined(separator: ","))]]}}"#
        ),
        (
            "Firehose in Lambda",
            #"{"records":["# + base64.map { #"{"recordId":"1","data":"\#($0)"}"# }.joined(separator: ",") + "]}"
        ),
        ("delivered, yaml", "Records:\n" + each { "- \($0)" }.joined(separator: "\n")),
        (
            "Kafka in Lambda",
            #"{"eventSource":"aws:kafka","records":{"t-0":["# + base64.map { #"{"value":"\#($0)"}"# }.joined(separator: ",") + "]}}"
        ),
        (
            "failed items of Firehose",
            base64.map { #"{"attemptsMade":4,"errorCode":"x","rawData":"\#($0)"}"# }.joined(separator: "\n")
        ),
        ("Chronicle's raw logs", base64.map { #"{"udm":{},"rawLog":"\#($0)"}"# }.joined(separator: "\n")),
        ("syslog", each { "<13>1 2026-08-02T09:12:00Z host cloudtrail - - \($0)\n" }.joined()),
        (
            "syslog in a shipper's message",
            each { #"{"host":"h","message":\#(json("Aug  2 host trail: \($0)"))}"# }.joined(separator: "\n")
        ),
        (
            "aws logs tail, over lines",
            each { "2026-08-02T09:12:00+00:00 stream {\n  \($0.dropFirst().dropLast())\n}\n" }.joined()
        ),
        ("a byte-order mark", "\u{FEFF}\(delivered)"),
        ("a byte-order mark before a list", "\u{FEFF}[\(quoted.joined(separator: ","))]"),
        ("CSV of Excel", "id;cloudtrail_event\n" + each { "1;\(cell($0))" }.joined(separator: "\n")),
        (
            "live tail",
            #"{"sessionStart":{"sessionId":"s"}}"# + "\n"
                + #"{"sessionUpdate":{"sessionMetadata":{"sampled":false},"sessionResults":["#
                + quoted.map { #"{"timestamp":1,"message":\#($0)}"# }.joined(separator: ",") + "]}}\n"
                + #"{"sessionUpdate":{"sessionMetadata":{"sampled":false},"sessionResults":[]}}"#
        ),
        (
            "OpenTelemetry",
            #"{"resourceLogs":[{"scopeLogs":[{"logRecords":["#
                + quoted.map { #"{"body":{"stringValue":\#($0)}}"# }.joined(separator: ",") + "]}]}]}"
        ),
        ("lines of Loki", each { "2026-08-02T09:12:00Z {job=\"trail\", host=\"h\"} \($0)\n" }.joined()),
        (
            "Fluentd, a record in a text", each { "2026-08-02T09:12:00+00:00\ttrail\t{\"message\":\(json($0))}\n" }.joined()
        ),
        ("lookup-events, columns that were asked for", "[" + quoted.map { #"["Name",\#($0)]"# }.joined(separator: ",") + "]"),
        (
            "lookup-events, an SDK's spelling",
            #"{"events":["#
                + quoted.map { #"{"eventName":"X","eventSource":"x.amazonaws.com","cloudTrailEvent":\#($0)}"# }
                .joined(separator: ",") + "]}"
        ),
        (
            "Lake with eventJson, lines",
            quoted.map {
                #"{"eventName":"X","eventSource":"x.amazonaws.com","eventTime":"2025-12-15 02:00:00.000","eventJson":\#($0)}"#
            }
            .joined(separator: "\n")
        ),
        (
            "a column of a warehouse beside others",
            quoted.map { #"{"EVENT_NAME":"X","EVENT_SOURCE":"x.amazonaws.com","EVENT_TIME":"x","PAYLOAD":\#($0)}"# }
                .joined(separator: "\n")
        ),
        ("a table of a database", "id,payload\n" + each { "1,\(cell($0))" }.joined(separator: "\n")),
        ("a table of one column", "PAYLOAD\n" + each { cell($0) }.joined(separator: "\n")),
        ("data of a stream, lines", base64.map { "\($0)\n" }.joined()),
        ("packed data of a stream", packed),
        ("packed data, wrapped as `base64` does", wrapped(packed, 76)), ("packed data in quotes", "\"\(packed)\""),
        ("lines of packed records, wrapped", base64.map { wrapped($0, 76) }.joined()),
        (
            "Elastic bulk with updates",
            quoted.map { "{\"update\":{\"_id\":\"1\"}}\n{\"doc\":{\"message\":\($0)}}" }.joined(separator: "\n")
        ),
        ("a time beside each record", each { "[1785661920.5,{\"log\":\(json($0))}]" }.joined(separator: "\n")),
        (
            "pages of a scroll",
            quoted.map {
                #"{"_scroll_id":"s","took":1,"hits":{"total":{"value":2,"relation":"eq"},"hits":[{"_source":{"message":\#($0)}}]}}"#
            }
            .joined(separator: "\n") + #"{"_scroll_id":"s","took":1,"hits":{"total":{"value":2,"relation":"eq"},"hits":[]}}"#
        ),
        (
            "Splunk, rows given before the search had ended",
            #"{"preview":true,"offset":0,"result":{"_raw":\#(quoted[0])}}"# + "\n"
                + quoted.map { #"{"preview":false,"result":{"_raw":\#($0)}}"# }.joined(separator: "\n")
        ),
        ("a record under a collector's name", each { #"{"aws":{"cloudtrail":\#($0)}}"# }.joined(separator: "\n")),
        ("a table behind a note", "sep=,\n\n# of August\n_time,_raw\n" + each { "t,\(cell($0))" }.joined(separator: "\n")),
        ("a table without names", each { "t,\(cell($0))" }.joined(separator: "\n")),
        (
            "a table of Spark",
            "id,record\n"
                + each { "1,\"\($0.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\""))\"" }
                .joined(separator: "\n")
        ),
        (
            "a table of documents",
            "_id,_source\n" + quoted.map { "1,\(cell(#"{"message":\#($0)}"#))" }.joined(separator: "\n")
        ),
        ("coloured lines", each { "\u{1B}[32m2026-08-02T09:12:00\u{1B}[0m \u{1B}[36mstream\u{1B}[0m \($0)\n" }.joined()),
        (
            "lookup-events without a further page",
            #"{"Events":["# + quoted.map { #"{"CloudTrailEvent":\#($0)}"# }.joined(separator: ",") + #"],"NextToken":""}"#
        ),
        ("Chronicle's raw logs, CSV", "id,rawLog\n" + base64.map { "1,\($0)" }.joined(separator: "\n")),
        ("wraps among records", Records.all[0] + "\n" + #"{"logEvents":[{"id":"1","message":\#(quoted[1])}]}"#),
        ("two lists", #"{"events":[{"message":\#(quoted[0])}],"results":[{"_raw":\#(quoted[1])}]}"#),
        ("Loki", #"{"data":{"result":[{"stream":{},"values":["# + quoted.map { #"["1",\#($0)]"# }.joined(separator: ",") + "]}]}}"),
    ]

    private static func wrapped(_ text: String, _ width: Int) -> String {
        var (lines, rest) = ("", Substring(text))
        while !rest.isEmpty {
            lines += rest.prefix(width) + "\n"
            rest = rest.dropFirst(width)
        }
        return lines
    }

    static func cell(_ text: String) -> String { "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\"" }

    /// An archive of one file a text, the headers made by hand.
    static func tar(_ texts: [String], name: (Int) -> String = { "logs/\($0).json" }) -> [UInt8] {
        var out: [UInt8] = []
        for (number, text) in texts.enumerated() {
            var header = [UInt8](repeating: 0, count: 512)
            func put(_ text: String, _ at: Int) { for (offset, byte) in text.utf8.enumerated() { header[at + offset] = byte } }
            put(name(number), 0)
            put(octal(text.utf8.count, 11), 124)
            put("ustar", 257)
            header[156] = UInt8(ascii: "0")
            put("        ", 148)
            put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", 148)
            out += header + Array(text.utf8) + [UInt8](repeating: 0, count: (512 - text.utf8.count % 512) % 512)
        }
        return out + [UInt8](repeating: 0, count: 1_024)
    }

    private static func octal(_ number: Int, _ width: Int) -> String {
        let digits = String(number, radix: 8)
        return String(repeating: "0", count: width - digits.count) + digits
    }

    /// The sum that archives keep of a file (CRC-32).
    private static func sum(_ text: String) -> Int {
        let rest = text.utf8.reduce(UInt32.max) { rest, byte in
            (0..<8).reduce(rest ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return Int(~rest)
    }

    /// An archive of files that are stored as they are.
    static func zip(_ texts: [String], name: (Int) -> String = { "logs/\($0).json" }) -> [UInt8] {
        func two(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
        func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16) }
        var (out, directory): ([UInt8], [UInt8]) = ([], [])
        for (number, text) in texts.enumerated() {
            let (path, start, size) = (Array(name(number).utf8), out.count, four(text.utf8.count))
            let common: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + four(sum(text)) + size + size + two(path.count) + two(0)
            out += [0x50, 0x4B, 3, 4] + common + path + Array(text.utf8)
            directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10) + four(start) + path
        }
        let place = out.count
        out += directory
        return out + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + two(texts.count) + two(texts.count) + four(directory.count) + four(place)
            + two(0)
    }
}
