internal import Documents

/// Rows of tables: results of Athena and CloudTrail Lake, the console's download, exports of searches.
extension RecordFinder {
    /// The page of `aws cloudtrail get-query-results`: a row is a list of one-pair objects.
    mutating func lakeRows(_ rows: JSONValue, of page: JSONValue) -> Bool {
        for row in rows.elements {
            var cells: [String: String] = [:]
            for pair in row.elements {
                for member in pair.members { cells[member.name.lowercased()] = member.value.scalarText ?? "" }
            }
            if !self.row(cells, at: row.location.start ?? Position(line: 1, column: 1)) { refuse(row) }
        }
        if page["NextToken"]?.string?.isEmpty == false {
            sink.gaps.append(
                Gap(.input, "`NextToken` says that there are more pages than this one", at: page.location, help: "fetch all pages"))
        }
        return true
    }

    /// The page of `aws athena get-query-results`: the first row has the names.
    mutating func athenaRows(_ result: JSONValue) -> Bool {
        var names: [String]?
        for row in result["Rows"].map({ Array($0.elements) }) ?? [] {
            let cells = row["Data"].map { $0.elements.map { $0["VarCharValue"]?.string } } ?? []
            guard let header = names else {
                names = cells.map { ($0 ?? "").lowercased() }
                continue
            }
            let pairs = zip(header, cells).compactMap { name, cell in cell.map { (name, $0) } }
            let place = row.location.start ?? Position(line: 1, column: 1)
            if !self.row(Dictionary(pairs) { first, _ in first }, at: place) { refuse(row) }
        }
        return names != nil
    }

    /// Whether the names of columns are those of a table of records.
    static func isTable(_ header: [String]) -> Bool {
        let names = Set(header.map { $0.lowercased() })
        // A line of an exported log group: a time, and a record whose members are in quotes as cells are.
        if names.contains(where: { $0.contains("{\"") }) { return false }
        return !names.isDisjoint(with: exact) || names.isSuperset(of: ["eventid", "useridentity"])
            || names.isSuperset(of: ["event name", "event source"]) || names.isSuperset(of: ["eventname", "eventsource"])
    }

    mutating func table(_ table: CSVTable) {
        let names = table.header.map { name in
            let lower = name.lowercased()
            return lower.hasSuffix(" [utc]") ? String(lower.dropLast(6)) : lower
        }
        var refused = 0
        for row in table.rows {
            let pairs = zip(names, row.cells).compactMap { name, cell in cell.map { (name, $0) } }
            let spelled = zip(table.header, row.cells).compactMap { name, cell in cell.map { (name, $0) } }
            let place = Position(line: row.line, column: 1)
            let cells = Dictionary(pairs) { first, _ in first }
            if self.row(cells, at: place) || listed(Dictionary(spelled) { first, _ in first }, at: place) { continue }
            refused += 1
            if refused == 1 { sink.gaps.append(Gap(.input, "a row without a record", at: Location(file: name, start: place))) }
        }
        if refused > 1 { sink.gaps.append(Gap(.input, "\(refused - 1) more rows without a record", at: Location(file: name))) }
        if table.endsEarly {
            sink.gaps.append(
                Gap(.input, "the table ends inside a quoted cell", at: Location(file: name), help: "fetch the file again"))
        }
    }

    /// Columns that hold the record as it was, or a wrap of it.
    private static let exact: [String] = [
        "eventjson", "cloudtrailevent", "cloudtrail_event", "cloud_trail_event", "event.original", "_raw", "@message", "message",
    ]

    /// - Parameter cells: by the names in lower case; without those that are none.
    private mutating func row(_ cells: [String: String], at place: Position) -> Bool {
        for column in Self.exact {
            guard let text = cells[column], text.contains("{") else { continue }
            if embedded(Array(text.utf8), at: place, 1) { return true }
        }
        if cells["eventid"] != nil, cells["useridentity"] != nil { return recased(cells, at: place) }
        if cells["event name"] != nil, cells["event source"] != nil { return downloaded(cells, at: place) }
        return false
    }

    // MARK: Athena and CloudTrail Lake

    /// Columns under CloudTrail's own spelling.
    private static let columns = [
        "eventVersion", "eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "errorCode",
        "errorMessage",
        "requestID", "eventID", "readOnly", "eventType", "apiVersion", "managementEvent", "recipientAccountId", "sharedEventID",
        "vpcEndpointId", "vpcEndpointAccountId", "eventCategory", "sessionCredentialFromConsole",
    ]

    private mutating func recased(_ cells: [String: String], at place: Position) -> Bool {
        guard cells["eventname"] != nil, cells["eventsource"] != nil else { return false }
        var record = RecordText(.recased)
        for name in Self.columns { record.set(name, cells[name.lowercased()]) }
        if let identity = cells["useridentity"] { self.identity(identity, into: &record) }
        // Athena's table keeps these as JSON text. Lake prints a map without any escaping: what a caller wrote could forge a pair.
        var isLost = false
        for name in ["requestParameters", "responseElements", "additionalEventData"] {
            guard let text = cells[name.lowercased()], text != "null" else { continue }
            if let sound = Self.sound(text) { record.set(name, json: sound) } else { isLost = true }
        }
        if isLost { sink.note("record whose parameters are printed as a map and cannot be read back: ask for `eventJson`") }
        if let text = cells["resources"] { record.set("resources", json: Self.resources(text)) }
        if let tls = cells["tlsdetails"],
            let members = StructText.members(tls, names: ["tlsversion", "ciphersuite", "clientprovidedhostheader"])
        {
            record.set("tlsDetails.tlsVersion", members["tlsversion"])
        }
        sink.add(record.bytes, at: place)
        return true
    }

    private func identity(_ text: String, into record: inout RecordText) {
        if let document = try? JSONDocument.parse(text, name: name), document.root.kind == .object {
            // A JSON column: names in lower case as well.
            for (path, field) in Self.identityFields { record.set("userIdentity.\(field)", document.root.scalar(path)) }
            return
        }
        guard let top = StructText.members(text, names: Self.identityNames) else { return }
        var flat = top
        for (member, names) in Self.nested {
            guard let inner = flat[member], let members = StructText.members(inner, names: names) else { continue }
            for (name, value) in members { flat["\(member).\(name)"] = value }
        }
        for (path, field) in Self.identityFields { record.set("userIdentity.\(field)", flat[path]) }
    }

    private static let identityNames = [
        "type", "principalid", "arn", "accountid", "accesskeyid", "username", "sessioncontext", "onbehalfof", "inscopeof",
        "invokedby",
        "identityprovider", "credentialid",
    ]

    /// Outer members before those within them.
    private static let nested: [(String, [String])] = [
        (
            "sessioncontext",
            [
                "attributes", "sessionissuer", "webidfederationdata", "sourceidentity", "ec2roledelivery", "ec2issuedinvpc",
                "assumedroot",
            ]
        ),
        ("sessioncontext.attributes", ["creationdate", "mfaauthenticated"]),
        ("sessioncontext.sessionissuer", ["type", "principalid", "arn", "accountid", "username"]),
        ("sessioncontext.webidfederationdata", ["federatedprovider", "attributes"]),
        ("onbehalfof", ["userid", "identitystorearn"]),
        ("inscopeof", ["sourcearn", "sourceaccount", "issuertype", "credentialsissuedto"]),
    ]

    private static let identityFields: [(String, String)] =
        [
            "type", "principalId", "arn", "accountId", "accessKeyId", "userName", "invokedBy", "identityProvider", "credentialId",
            "sessionContext.attributes.creationDate", "sessionContext.attributes.mfaAuthenticated",
            "sessionContext.sessionIssuer.type",
            "sessionContext.sessionIssuer.principalId", "sessionContext.sessionIssuer.arn",
            "sessionContext.sessionIssuer.accountId",
            "sessionContext.sessionIssuer.userName", "sessionContext.sourceIdentity", "sessionContext.ec2RoleDelivery",
            "sessionContext.assumedRoot", "onBehalfOf.userId", "onBehalfOf.identityStoreArn", "inScopeOf.issuerType",
            "inScopeOf.credentialsIssuedTo",
        ].map { ($0.lowercased(), $0) }
        + [("sessioncontext.webidfederationdata.federatedprovider", "sessionContext.webIdFederationData.federatedProvider")]

    /// `[{arn=..., accountid=..., type=...}]`, in any order of its members, or JSON.
    private static func resources(_ text: String) -> String? {
        if let sound = sound(text) { return sound }
        let items = text.dropFirst().dropLast().split(separator: "}").compactMap { part -> String? in
            guard let open = part.firstIndex(of: "{"),
                let members = StructText.members(part[open...] + "}", names: ["arn", "accountid", "type", "arnprefix"]),
                let arn = members["arn"]
            else { return nil }
            var resource = RecordText(.recased)
            resource.set("ARN", arn)
            resource.set("accountId", members["accountid"])
            resource.set("type", members["type"])
            return String(decoding: resource.bytes, as: UTF8.self)
        }
        return items.isEmpty ? nil : "[\(items.joined(separator: ","))]"
    }

    // MARK: The console's download

    private static let download: [(String, String)] = [
        ("event name", "eventName"), ("event source", "eventSource"), ("event time", "eventTime"), ("aws region", "awsRegion"),
        ("source ip address", "sourceIPAddress"), ("user agent", "userAgent"), ("error code", "errorCode"),
        ("request id", "requestID"),
        ("event id", "eventID"), ("read-only", "readOnly"), ("event type", "eventType"),
        ("recipient account id", "recipientAccountId"),
        ("event category", "eventCategory"), ("user name", "userIdentity.userName"), ("aws access key", "userIdentity.accessKeyId"),
    ]

    private mutating func downloaded(_ cells: [String: String], at place: Position) -> Bool {
        var record = RecordText(.listed)
        for (column, field) in Self.download { record.set(field, cells[column]) }
        sink.add(record.bytes, at: place)
        return true
    }
}
