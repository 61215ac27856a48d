package import Documents

extension LogForms {
    /// Whether a file begins as one of the forms does.
    package static func recognises(_ head: Head) -> Bool { recognises(head, depth: 0) }

    /// How often what is packed in base64 may be packed so again.
    private static let deepest = 3

    private static func recognises(_ head: Head, depth: Int) -> Bool {
        let bytes = head.text
        // Agents keep their sessions in such databases, which have names of their own.
        if head.isSQLite { return false }
        // The head of a file that was packed twice is packed.
        if unreadable(bytes) != nil || Archive.isZip(bytes) || Archive.isTar(bytes) || Gzip.isPacked(bytes) { return true }
        let plain = utf16(bytes) ?? bytes
        // As if what stands in strings stood in the open.
        let text = plain.filter { $0 != UInt8(ascii: "\\") }
        let start = String(decoding: text.prefix(512), as: UTF8.self)
        if PrintedForms.isOfCollector(bytes), lowercased(text).has(ascii: "cloudtrail") { return true }
        if text.has(ascii: "eventName"), text.has(ascii: "eventSource") {
            return text.has(ascii: "eventVersion") || text.has(ascii: "eventID") || text.has(ascii: "userIdentity")
                || text.has(ascii: "eventTime")
        }
        if text.has(ascii: "\"class_uid\""), text.has(ascii: "CloudTrail") { return true }
        if text.has(ascii: "aws.cloudtrail") || text.has(ascii: "\"cloudtrail\"") || OtherLogs.named(head) != nil { return true }
        if head.has("digestStartTime", "logFiles") || head.has("[].digestStartTime") || isNotice(text) { return true }
        if head.has("QueryResultRows") || head.has("PublicKeyList") || head.has("publicKeyList")
            || head.has("files", "hashSignature")
        {
            return true
        }
        if head.has("awslogs.data") || head.has("logEvents[].message") || head.has("Records[].kinesis.data")
            || head.has("Records[].Data", "Records[].SequenceNumber")
        {
            return true
        }
        // Other files hold packed texts too: scripts of instances, releases of Helm.
        if text.has(ascii: "\"data\":\"H4sI") || text.has(ascii: "\"data\": \"H4sI") || text.has(ascii: "\"rawLog\"") {
            return true
        }
        if head.has("rawLogs[].data") || isDrawn(start) && isOfDrawnTable(lowercased(text)) { return true }
        if head.has("attemptsMade", "rawData") || head.has("records[].data") || start.hasPrefix(testFile)
            || start.hasPrefix("EVENTS\t") || isPacked(bytes)
        {
            return true
        }
        if text.has(ascii: "\"aws:kafka\"") || isAnswer(head) && isOfTable(lowercased(text)) || isEmptyAnswer(head) { return true }
        if text.has(ascii: "\"productEventType\"") || text.has(ascii: "\"product_event_type\"") { return true }
        if hasNames(text) || isTable(tableHead(bytes)) { return true }
        return depth < deepest && packedTexts(in: plain).contains { holdsRecord($0) || recognises($0, depth: depth + 1) }
    }

    private static func lowercased(_ text: [UInt8]) -> [UInt8] {
        text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 0x20 : $0 }
    }

    /// Whether a text is what S3, EventBridge and CloudTrail send of files. A pattern of events names the same, in lists.
    private static func isNotice(_ text: [UInt8]) -> Bool {
        let text = text.filter { $0 > 0x20 }
        return text.has(ascii: "\"s3ObjectKey\":[") && text.has(ascii: "\"s3Bucket\":")
            || text.has(ascii: "\"Event\":\"s3:TestEvent\"") || text.has(ascii: "\"CloudTrailvalidationmessage.\"")
            || text.has(ascii: "\"source\":\"aws.s3\"") && text.has(ascii: "\"detail-type\":\"Object")
    }

    /// Whether a text has the names of a record in quotes, in any spelling: as keys, as the columns of a table, as keys in strings.
    private static func hasNames(_ text: [UInt8]) -> Bool {
        let folded = lowercased(text.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: " ") })
        guard folded.has(ascii: "\"eventname\""), folded.has(ascii: "\"eventsource\"") else { return false }
        return folded.has(ascii: "\"eventid\"") || folded.has(ascii: "\"eventtime\"") || folded.has(ascii: "\"useridentity\"")
            || folded.has(ascii: "\"awseventid\"") || folded.has(ascii: "\"useridentitytype\"")
    }

    /// The beginnings of texts that are packed in base64 in strings, unpacked; the first few that may be JSON or gzip.
    private static func packedTexts(in text: [UInt8]) -> [Head] {
        var heads: [Head] = []
        var at = text.startIndex
        while heads.count < 3, let quote = text[at...].firstIndex(of: UInt8(ascii: "\"")) {
            let digits = text[(quote + 1)...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 > 0x20 }
            at = digits.endIndex
            // Four digits are three bytes: a part of so many can be unpacked.
            guard digits.count >= 64, let bytes = RecordFinder.unpacked(Array(digits.prefix(digits.count & ~3))) else { continue }
            heads.append(Head(bytes))
        }
        return heads
    }

    /// Whether a text is base64, in one line or in several of the same length, and what it holds may be a record.
    static func isPacked(_ text: [UInt8]) -> Bool {
        let first = Array(text.prefix(4_096).prefix { $0 > 0x20 })
        // Up to the padding of the first text, where several stand one after the other.
        let digits = text.prefix(4_096).filter { $0 != 0x0A && $0 != 0x0D }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") }
        return [first, Array(digits)].contains { digits in
            guard let head = RecordFinder.unpacked(Array(digits.prefix(digits.count & ~3))) else { return false }
            return Gzip.isPacked(head) || head.has(ascii: "\"eventSource\"")
        }
    }

    /// The answer of a database, which has the names of its columns among the values: of Athena, Sentinel, Kusto, Splunk and their like.
    private static func isAnswer(_ head: Head) -> Bool {
        let names = ["ResultSet.Rows[].Data", "columns[].name", "tables[].columns", "Tables[].Columns"]
        return names.contains(where: head.paths.contains) || head.has("fields", "rows") || head.has("fields", "columns")
            || head.has("schema", "datarows") || head.has("columns", "data")
    }

    /// The answer to a search that found nothing.
    private static func isEmptyAnswer(_ head: Head) -> Bool {
        guard head.text.count < 4_096 else { return false }
        let answers = [
            ["took", "hits.hits"], ["QueryStatus"], ["preview", "results"], ["searchedLogStreams", "events"], ["Events"],
        ]
        return answers.contains { $0.allSatisfy(head.paths.contains) } || head.has("Records", "NextShardIterator")
    }

    private static func isOfTable(_ text: [UInt8]) -> Bool {
        text.has(ascii: "\"eventjson\"") || text.has(ascii: "\"eventname\"") || text.has(ascii: "\"useridentity\"")
    }

    private static func isOfDrawnTable(_ text: [UInt8]) -> Bool {
        text.has(ascii: "lookupevents") || text.has(ascii: "eventname") && text.has(ascii: "eventsource")
    }
}
