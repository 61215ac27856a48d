internal import Documents

/// CloudTrail in the Open Cybersecurity Schema Framework, as Security Lake and CloudWatch Logs write it: 1.0.0-rc.2, 1.1.0 and 1.5.0
/// (https://docs.aws.amazon.com/security-lake/latest/userguide/cloudtrail-event-logs.html).
extension RecordFinder {
    /// The record's field, and where OCSF keeps it: the first place that holds something.
    private static let fields: [(String, [String])] = [
        ("eventID", ["metadata.uid"]), ("eventVersion", ["metadata.product.version"]),
        ("eventType", ["metadata.event_code", "metadata.log_name", "unmapped.eventType"]),
        ("eventCategory", ["metadata.product.feature.name"]), ("eventSource", ["api.service.name"]),
        ("eventName", ["api.operation"]),
        ("apiVersion", ["api.version"]), ("awsRegion", ["cloud.region"]),
        ("sourceIPAddress", ["src_endpoint.ip", "src_endpoint.domain"]),
        ("vpcEndpointId", ["src_endpoint.uid"]), ("userAgent", ["http_request.user_agent"]), ("requestID", ["api.request.uid"]),
        ("errorCode", ["api.response.error"]), ("errorMessage", ["api.response.message"]),
        ("recipientAccountId", ["unmapped.recipientAccountId", "cloud.account.uid"]), ("readOnly", ["unmapped.readOnly"]),
        ("sharedEventID", ["unmapped.sharedEventID"]), ("tlsDetails.tlsVersion", ["unmapped.tlsDetails.tlsVersion"]),
        ("userIdentity.type", ["actor.user.type"]), ("userIdentity.userName", ["actor.user.name"]),
        ("userIdentity.accountId", ["actor.user.account.uid", "actor.user.account_uid"]),
        ("userIdentity.invokedBy", ["actor.invoked_by", "actor.app_name"]),
        ("userIdentity.sessionContext.sessionIssuer.arn", ["actor.session.issuer"]),
        ("userIdentity.sessionContext.sessionIssuer.type", ["unmapped.userIdentity.sessionContext.sessionIssuer.type"]),
        ("userIdentity.sessionContext.sessionIssuer.userName", ["unmapped.userIdentity.sessionContext.sessionIssuer.userName"]),
        (
            "userIdentity.sessionContext.sessionIssuer.principalId",
            ["unmapped.userIdentity.sessionContext.sessionIssuer.principalId"]
        ),
        ("userIdentity.sessionContext.sessionIssuer.accountId", ["unmapped.userIdentity.sessionContext.sessionIssuer.accountId"]),
        ("userIdentity.sessionContext.attributes.creationDate", ["actor.session.created_time_dt"]),
        ("userIdentity.sessionContext.sourceIdentity", ["unmapped.userIdentity.sessionContext.sourceIdentity"]),
        ("userIdentity.sessionContext.webIdFederationData.federatedProvider", ["actor.idp.name"]),
    ]

    private static let unmapped = "unmapped."

    mutating func ocsf(_ value: JSONValue) -> Bool {
        guard value.scalar("metadata.product.name") == "CloudTrail", value.scalar("api.operation") != nil else { return false }
        record(of: value, .mapped)
        return true
    }

    /// A row of columns that somebody has chosen, under their full names.
    mutating func chosen(_ cells: [String: String], at place: Position?) -> Bool {
        var text: [UInt8] = [UInt8(ascii: "{")]
        for (name, cell) in cells.sorted(by: { $0.key < $1.key }) {
            if text.count > 1 { text.append(UInt8(ascii: ",")) }
            JSONText.append(name, to: &text)
            text.append(UInt8(ascii: ":"))
            JSONText.append(cell, to: &text)
        }
        text.append(UInt8(ascii: "}"))
        let source = SourceText(name: name, bytes: text, within: place)
        guard let root = (try? JSONDocument.parse(source))?.root else { return false }
        record(of: root, .listed)
        return true
    }

    private mutating func record(of value: JSONValue, _ grade: RecordGrade) {
        var record = RecordText(.ocsf, grade)
        // What OCSF has no place for is an object, or the text of one.
        let rest = value["unmapped"].flatMap { $0.kind == .string ? (try? JSONDocument.parse(embeddedIn: $0))?.root : $0 }
        func scalar(_ place: String) -> String? {
            place.hasPrefix(Self.unmapped) ? rest?.scalar(String(place.dropFirst(Self.unmapped.count))) : value.scalar(place)
        }
        for (field, places) in Self.fields {
            record.set(field, places.lazy.compactMap(scalar).first { $0 != "''" })
        }
        // Epoch milliseconds; the text beside it has any offset.
        record.set("eventTime", value.scalar("time") ?? value.scalar("time_dt"))
        // The ARN and the principal's id change places between versions: the form tells.
        for place in ["actor.user.uid", "actor.user.uuid", "actor.user.uid_alt"] {
            guard let text = value.scalar(place) else { continue }
            record.set(text.hasPrefix("arn:") ? "userIdentity.arn" : "userIdentity.principalId", text)
        }
        if let key = value.scalar("actor.user.credential_uid") {
            let isKey = key.hasPrefix("AKIA") || key.hasPrefix("ASIA")
            record.set(isKey ? "userIdentity.accessKeyId" : "userIdentity.credentialId", key)
        }
        // False is also written where the record had none.
        let mfa = value.scalar("actor.session.is_mfa") ?? value.scalar("actor.session.mfa")
        if mfa == "true" { record.set("userIdentity.sessionContext.attributes.mfaAuthenticated", mfa) }
        for (field, place) in [("requestParameters", "api.request.data"), ("responseElements", "api.response.data")] {
            if let data = value.at(place), let text = data.kind == .object ? data.text : Self.sound(data.string) {
                record.set(field, json: text)
                continue
            }
            // 1.0.0-rc.2 keeps them among the rest, member by member.
            guard let members = rest?.members else { continue }
            for member in members.lazy.prefix(1_000) where member.name.hasPrefix("\(field).") {
                record.set(member.name, member.value.scalarText)
            }
        }
        if let resources = value["resources"], resources.kind == .array {
            record.set("resources", json: Self.ownResources(resources))
        }
        sink.add(record.bytes, at: value.location.start ?? Position(line: 1, column: 1))
    }

    /// A row of Security Lake's table, whose columns are objects of JSON.
    mutating func ocsf(_ cells: [String: String], at place: Position?) -> Bool {
        var text: [UInt8] = [UInt8(ascii: "{")]
        var isLossy = false
        for (name, cell) in cells.sorted(by: { $0.key < $1.key }) {
            let isStruct = (cell.hasPrefix("{") || cell.hasPrefix("[")) && !IdentityText.seemsJSON(cell)
            let part = isStruct ? OCSFStruct.json(name, cell) : Self.sound(cell)
            if isStruct, part == nil, Self.taken.contains(name) { isLossy = true }
            if text.count > 1 { text.append(UInt8(ascii: ",")) }
            JSONText.append(name, to: &text)
            text.append(UInt8(ascii: ":"))
            if let part { text += part.utf8 } else { JSONText.append(cell, to: &text) }
        }
        text.append(UInt8(ascii: "}"))
        let source = SourceText(name: name, bytes: text, within: place)
        guard let root = (try? JSONDocument.parse(source))?.root, root["api"]?.kind == .object, root["actor"]?.kind == .object
        else {
            if hasToldOfStructs { return false }
            hasToldOfStructs = true
            sink.gaps.append(
                Gap(
                    .input, "columns of OCSF that are printed as structs, whose members cannot be told apart here",
                    at: Location(file: name, start: place),
                    help: Self.printAsJSON))
            return false
        }
        if isLossy { lossy = (lossy.count + 1, lossy.first ?? Location(file: name, start: place)) }
        return ocsf(root)
    }

    private static let printAsJSON = "have them printed as JSON: SELECT json_format(CAST(api AS JSON)) AS api, ..."

    /// Tells of rows that were read without some of their columns.
    mutating func tellLossy() {
        guard lossy.count > 0 else { return }
        let rows = lossy.count == 1 ? "a row" : "\(Phrase.count(lossy.count, "row")), the first of them here,"
        sink.gaps.append(
            Gap(
                .input, "\(rows) with columns that are printed as structs, whose members cannot be told apart: the rest was read",
                at: lossy.first, help: Self.printAsJSON))
        lossy = (0, nil)
    }

    /// Columns beside those without which no record is told.
    private static let taken: Set<String> = ["cloud", "http_request", "resources", "src_endpoint", "unmapped"]

    private static func ownResources(_ list: JSONValue) -> String? {
        let items = list.elements.lazy.prefix(1_000).compactMap { item -> String? in
            guard let arn = item.scalar("uid") else { return nil }
            var resource = RecordText(.ocsf, .mapped)
            resource.set("ARN", arn)
            resource.set("accountId", item.scalar("owner.account.uid") ?? item.scalar("account_uid"))
            resource.set("type", item.scalar("type"))
            return String(decoding: resource.bytes, as: UTF8.self)
        }
        return items.isEmpty ? nil : "[\(items.joined(separator: ","))]"
    }
}
