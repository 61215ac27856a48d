internal import Documents

/// Records that a store keeps under names of its own spelling: Athena and CloudTrail Lake (`eventname`), Tailpipe (`event_name`), Microsoft
/// Sentinel (`EventName`), the console's download (`Event name`).
///
/// Names are compared by their letters and digits alone, so that one table reads all of them.
package struct FoldedForm {
    /// Cells by their folded names; those without a value are none.
    let cells: [String: String]
    /// Something that the record had could not be read back.
    private(set) var isLossy = false

    init(_ cells: [String: String]) { self.cells = cells }

    /// `Event time [UTC]`, `event_time` and `eventTime` are `eventtime`.
    package static func fold(_ name: String) -> String {
        let bare = name.utf8.prefix { $0 != UInt8(ascii: "[") }
        return String(
            decoding: bare.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
                default: nil
                }
            }, as: UTF8.self)
    }

    /// Fields of a record in which others than CloudTrail choose the text.
    private static let chosen = [
        "useragent", "useragentoriginal", "errormessage", "useridentity", "requestparameters", "responseelements",
        "additionaleventdata", "serviceeventdetails",
    ]

    /// Whether a column or member is such a field, in any spelling: what looks like a record in it is none that CloudTrail wrote, or
    /// a caller could replace the record of his call by what he names himself.
    static func isChosen(_ name: String) -> Bool {
        let folded = fold(name)
        return chosen.contains(where: folded.hasSuffix)
    }

    /// CloudTrail's fields, and by which other names they go. Every field goes by its own.
    private static let fields: [(String, [String])] =
        [
            ("eventTime", ["timegenerated"]), ("requestID", ["awsrequestid"]), ("eventID", ["awseventid"]),
            ("eventType", ["eventtypename"]), ("eventCategory", ["category"]), ("tlsDetails.tlsVersion", ["tlsversion"]),
            ("userIdentity.type", []), ("userIdentity.principalId", []), ("userIdentity.arn", []), ("userIdentity.accountId", []),
            ("userIdentity.accessKeyId", ["awsaccesskey"]), ("userIdentity.userName", ["username"]), ("userIdentity.invokedBy", []),
            ("userIdentity.sessionContext.attributes.creationDate", ["sessioncreationdate"]),
            ("userIdentity.sessionContext.attributes.mfaAuthenticated", ["sessionmfaauthenticated"]),
            ("userIdentity.sessionContext.ec2RoleDelivery", ["ec2roledelivery"]),
            ("userIdentity.sessionContext.sourceIdentity", []),
        ]
        + ["type", "principalId", "arn", "accountId", "userName"].map {
            ("userIdentity.sessionContext.sessionIssuer.\($0)", ["sessionissuer\($0.lowercased())"])
        }
        + [
            "eventVersion", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "errorCode", "errorMessage",
            "readOnly", "apiVersion", "managementEvent", "recipientAccountId", "sharedEventID", "vpcEndpointId",
            "vpcEndpointAccountId", "sessionCredentialFromConsole",
        ].map { ($0, []) }

    /// The same, with the names under which the fields stand in a table.
    private static let foldedFields = fields.map { (field: $0, names: [fold($0)] + $1) }

    /// The record; nil where a call's name, service and one thing more are not there.
    mutating func record() -> RecordText? {
        let cells = cells
        let event = ["eventid", "awseventid", "eventtime", "timegenerated", "useridentity", "useridentitytype"]
        guard cells["eventname"] != nil, let source = cells["eventsource"], !source.hasPrefix("aws:"),
            event.contains(where: { cells[$0] != nil })
        else { return nil }
        let identity = ["useridentity", "useridentityarn", "useridentitytype"]
        let caller = identity.contains { cells[$0] != nil } ? nil : IdentityText.caller(cells["arn"] ?? cells["userarn"])
        let isTold = caller != nil || (identity + ["requestparameters"]).contains { cells[$0] != nil }
        var record = RecordText(.table, isTold ? .recased : .listed)
        if let identity = cells["useridentity"] { IdentityText.set(identity, in: &record) }
        record.set("userIdentity.arn", caller)
        for (field, names) in Self.foldedFields {
            guard let text = names.lazy.compactMap({ cells[$0] }).first(where: { $0 != "null" }) else { continue }
            record.set(field, field.hasSuffix("creationDate") ? IdentityText.time(text) : text)
        }
        // Athena's table keeps these as JSON text. Lake prints a map without any escaping: what a caller wrote could forge a pair.
        for name in ["requestParameters", "responseElements", "additionalEventData", "serviceEventDetails"] {
            guard let text = cells[name.lowercased()], text != "null", text != "-" else { continue }
            if let sound = RecordFinder.sound(text) { record.set(name, json: sound) } else { isLossy = true }
        }
        if let text = cells["resources"] { record.set("resources", json: IdentityText.resources(text)) }
        if let tls = cells["tlsdetails"] { record.set("tlsDetails.tlsVersion", IdentityText.tlsVersion(tls)) }
        return record
    }
}

extension RecordFinder {
    /// An object whose members are the columns of a table.
    mutating func folded(_ value: JSONValue) -> Bool {
        var cells: [String: String] = [:]
        for member in value.members.lazy.prefix(1_000) {
            let text = member.value.kind == .null ? "" : member.value.scalarText ?? member.value.text
            if !text.isEmpty { cells[FoldedForm.fold(member.name)] = text }
        }
        return folded(cells, at: value.location.start)
    }

    /// - Parameter cells: by their folded names.
    mutating func folded(_ cells: [String: String], at place: Position?) -> Bool {
        var form = FoldedForm(cells)
        guard let record = form.record() else { return false }
        if form.isLossy { sink.note("record whose parameters are printed as a map and cannot be read back: ask for `eventJson`") }
        sink.add(record.bytes, at: place ?? Position(line: 1, column: 1))
        return true
    }
}
