package import Documents

extension LogForms {
    /// Whether the beginning of a file holds a record of CloudTrail, whatever else stands in the record's texts.
    package static func holdsRecord(_ head: Head) -> Bool {
        ["", "[].", "Records[].", "detail.", "Records[].detail."].contains { place in
            head.has("\(place)eventName", "\(place)eventSource")
        } || head.has("Records[].eventVersion") || isExported(head)
    }

    /// Whether the bodies of what a collector of OpenTelemetry exported are records. What stands in attributes proves nothing: an agent's
    /// tools choose it.
    private static func isExported(_ head: Head) -> Bool {
        guard head.has("resourceLogs[].scopeLogs"), let body = head.text.firstRange(of: Array(#""body""#.utf8)) else {
            return false
        }
        let start = head.text[body.upperBound...].prefix(64).filter { $0 > 0x20 }
        if start.starts(with: #":{"kvlistValue":{"values":[{"key":"event"#.utf8) { return true }
        return start.starts(with: #":{"stringValue":"{\"eventVersion\""#.utf8)
    }
}
