internal import Documents

/// Columns of Security Lake's table as Athena prints them: `{response={error=null, ...}, operation=GetRole, service={name=...}}`.
///
/// Nothing is escaped there, and callers choose some of the values: parameters, messages, user agents. A column is read where its members
/// can be told apart beyond doubt, and where each name comes once; whoever forges one makes it come twice, or leaves a bracket open.
enum OCSFStruct {
    private struct Shape {
        let name: String
        var members: [Shape] = []
        var isJSON = false
        /// Others may choose the text: with brackets it might hide what stands behind it.
        var isFree = false
    }

    private static func names(_ names: String...) -> [Shape] { names.map { Shape(name: $0) } }
    private static let account = Shape(name: "account", members: names("uid", "name", "type", "type_id"))
    private static let idp = Shape(name: "idp", members: names("name", "uid"))

    /// Of versions 1 and 2 of the source (https://docs.aws.amazon.com/security-lake/latest/userguide/cloudtrail-event-logs.html).
    private static let columns: [Shape] = [
        Shape(
            name: "metadata",
            members: [
                Shape(
                    name: "product",
                    members: names("version", "name", "vendor_name", "uid", "lang", "path", "url_string")
                        + [Shape(name: "feature", members: names("name", "uid", "version"))])
            ] + names("uid", "profiles", "version", "event_code", "log_name", "log_provider", "logged_time", "original_time")),
        Shape(
            name: "api",
            members: [
                Shape(
                    name: "response",
                    members: names("error", "code", "flags") + [
                        Shape(name: "message", isFree: true), Shape(name: "data", isJSON: true),
                    ]),
                Shape(name: "service", members: names("name", "uid", "version")),
                Shape(name: "request", members: [Shape(name: "data", isJSON: true)] + names("uid", "flags")),
            ] + names("operation", "version")),
        Shape(
            name: "actor",
            members: [
                Shape(
                    name: "user",
                    members: names("type", "type_id", "name", "uid", "uid_alt", "uuid", "account_uid", "credential_uid") + [account]
                ),
                Shape(
                    name: "session",
                    members: names("created_time", "created_time_dt", "is_mfa", "mfa", "issuer", "uid", "uid_alt", "credential_uid")
                ),
                idp,
            ] + names("invoked_by", "app_name")),
        Shape(name: "cloud", members: names("region", "provider") + [account]),
        Shape(name: "http_request", members: names("user_agent", "uid", "http_method", "version", "referrer")),
        Shape(name: "src_endpoint", members: names("uid", "ip", "domain", "name", "port")),
    ]

    /// A column as JSON; nil where it is none of these, or its members cannot be told apart.
    static func json(_ column: String, _ text: String) -> String? {
        if column == "resources" { return resources(text) }
        if column == "unmapped" { return rest(text) }
        return columns.first { $0.name == column }.flatMap { json(text, of: $0.members[...]) }
    }

    private static func json(_ text: String, of shapes: ArraySlice<Shape>) -> String? {
        guard let members = StructText.members(text, names: shapes.map(\.name), isStrict: true) else { return nil }
        var out = [UInt8(ascii: "{")]
        for shape in shapes {
            guard let value = members[shape.name] else { continue }
            if shape.isFree, value.utf8.contains(where: { "{}[]".utf8.contains($0) }) { return nil }
            if shape.isJSON, RecordFinder.sound(value) == nil { return nil }
            if out.count > 1 { out.append(UInt8(ascii: ",")) }
            JSONText.append(shape.name, to: &out)
            out.append(UInt8(ascii: ":"))
            if shape.members.isEmpty {
                JSONText.append(value, to: &out)
            } else {
                guard let inner = json(value, of: shape.members[...]) else { return nil }
                out += inner.utf8
            }
        }
        out.append(UInt8(ascii: "}"))
        return String(decoding: out, as: UTF8.self)
    }

    /// A map of any names: what every record has can be told where it is there once, and is one word.
    private static func rest(_ text: String) -> String? {
        let names = ["recipientAccountId", "readOnly", "eventType"]
        guard let members = StructText.members(text, names: names, isStrict: true) else { return nil }
        let words = names.compactMap { name -> String? in
            guard let word = members[name]?.utf8.prefix(while: { $0 != UInt8(ascii: ",") }), !word.isEmpty,
                word.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) })
            else { return nil }
            return "\"\(name)\":\"\(String(decoding: word, as: UTF8.self))\""
        }
        return "{\(words.joined(separator: ","))}"
    }

    private static func resources(_ text: String) -> String? {
        let owner = Shape(name: "owner", members: [account])
        let shapes = names("uid", "type", "account_uid", "name", "region") + [owner]
        guard let all = StructText.structs(text) else { return nil }
        let items = all.compactMap { json($0, of: shapes[...]) }
        return items.count == all.count ? "[\(items.joined(separator: ","))]" : nil
    }
}
