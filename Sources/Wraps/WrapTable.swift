/// Where wraps keep what they carry: one table for all of them.
///
/// A record may stand in a record's place as an object, as JSON text in a string, or packed in base64; what a member holds is told by
/// itself. Of an object's members the first in this order that yields a record is taken, so that an exact copy wins over a lossy one.
package enum WrapTable {
    static let members: [String] = [
        // Copies of the record as CloudTrail wrote it.
        "CloudTrailEvent", "cloudtrail_event", "cloud_trail_event", "eventJson", "eventjson", "event.original", "raw_data",
        "rawLog", "_raw", "rawData",
        "@message", "result._raw", "_source", "detail",
        // Lists of them: S3, Kinesis, Firehose, CloudTrail's API, CloudWatch Logs, searches, Splunk, Steampipe, Datadog, Loki.
        "Records", "records", "Events", "logEvents", "events", "hits", "results", "result", "rows", "messages", "Messages",
        "values", "sessionResults",
        // Envelopes: SQS, SNS, Lambda's inputs, subscriptions of log groups, shippers of logs.
        "Body", "body", "Message", "Sns", "kinesis", "awslogs", "data", "Data", "attributes", "map", "message", "line", "log",
        "streams", "sessionUpdate", "resourceLogs", "scopeLogs", "logRecords", "stringValue",
        "event", "value",
        // What a search that asks for fields gives beside each hit, and lists of results and tables of databases.
        "fields", "tables", "Tables", "result.records", "formattedRecords", "edges", "node", "Items", "items",
        "Item",
    ]

    /// Where tables keep their rows, beside some of these.
    static let rows = ["QueryResultRows", "ResultSet", "Rows", "datarows", "data_array"]

    /// Columns, by their folded names, that hold the record as it was.
    static let columns = ["eventjson", "cloudtrailevent", "eventoriginal", "rawdata", "rawlog"]

    /// Names, folded, under which rows keep the record as it was beside columns of their own.
    package static let copies = Set(columns + ["rawevent", "raw"])

    /// Members that list: an empty list is one without a record, and says nothing else.
    static let lists: Set<String> = [
        "Records", "records", "Events", "logEvents", "events", "hits", "results", "rows", "messages", "Messages", "data", "items",
        "Items", "sessionResults",
    ]

    /// Members by which an object is told that looks like a wrap and has no record of a call.
    static let lookAlikes: [(members: [String], kind: String)] = [
        (["digestStartTime", "logFiles"], "digest"),
        (["PublicKeyList"], "public keys of digests"), (["publicKeyList"], "public keys of digests"),
        (["s3ObjectKey", "s3Bucket"], "notice of a delivered log file"),
        (["files", "hashSignature"], "signature of a query's result"),
        (["insightDetails"], "insight"), (["insightSource", "insightState"], "insight"),
        (["timeWindow", "summary"], "aggregated events"), (["sessionStart"], "start of a live tail"),
    ]

    /// Kinds that point at log files: whoever gives only them gives no evidence.
    package static let pointers: Set<String> = ["S3 event notification", "notice of a delivered log file"]

    /// Deeper than any known wrap: `hits.hits[]._source.event.original`, SNS in SQS in a batch of Lambda.
    static let deepest = 12

    /// What a level costs at which no known wrap stands: six of them at most.
    static let stepOfSearch = 2
}
