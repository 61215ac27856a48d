package import Documents
package import Findings
internal import Lint
internal import PolicyLanguage

/// Reads an `.ambit.yml`, version 1, which `samples/ambit.schema.json` describes.
package struct ConfigurationReader {
    private var configuration: CheckConfiguration

    /// - Throws: `InputError` at the first fault: syntax, a member, rule or value that is not known, a type, a missing member, a pattern
    ///   that leaves the project. Cost: O(text × rules).
    package static func read(_ source: SourceText, paths: ProjectPaths) throws(InputError) -> CheckConfiguration {
        let documents = try JSONDocument.parseAll(yaml: source)
        var reader = ConfigurationReader(configuration: CheckConfiguration(paths: paths))
        if documents.count > 1 { throw documents[1].root.error("a second YAML document in one file", help: "write one") }
        // A file of comments alone, or nothing yet.
        guard let root = documents.first?.root, root.kind != .null else { return reader.configuration }
        try reader.read(root)
        return reader.configuration
    }

    private mutating func read(_ root: JSONValue) throws(InputError) {
        let fields = try ConfigurationFields(
            root, of: "the configuration",
            names: [
                "version", "rules", "severities", "thresholds", "paths", "placeholders", "known-accounts", "expected",
                "suppressions",
            ])
        if let version = fields.optional("version"), version.integer != 1 {
            throw version.error("version \(code(version.text)) is not known", help: "this version of ambit reads version `1`")
        }
        if let rules = fields.optional("rules") { try read(rules: rules) }
        for entry in try fields.entries("severities") {
            let rule = try Self.rule(entry.key, "severities")
            let level = try ConfigurationFields.choice(entry.value, entry.name, of: Self.levels + ["off"]) { name -> Level?? in
                name == "off" ? .some(nil) : Level(named: name).map { $0 }
            }
            configuration.severities.append((rule, level))
        }
        for entry in try fields.list("placeholders") { configuration.placeholders.append(try Self.placeholder(entry)) }
        if let thresholds = fields.optional("thresholds") { try read(thresholds: thresholds) }
        if let paths = fields.optional("paths") { try read(paths: paths) }
        for entry in try fields.list("known-accounts") {
            configuration.knownAccounts.append(try ConfigurationFields.text(entry, "known-accounts"))
        }
        for entry in try fields.list("expected") { configuration.expected.append(try Self.expected(entry)) }
        for entry in try fields.list("suppressions") { configuration.suppressions.append(try Self.suppression(entry)) }
    }

    private mutating func read(rules value: JSONValue) throws(InputError) {
        let fields = try ConfigurationFields(value, of: "`rules`", names: ["select", "ignore"])
        for rule in try fields.list("select") { configuration.select.append(try Self.rule(rule, "select")) }
        for rule in try fields.list("ignore") { configuration.ignore.append(try Self.rule(rule, "ignore")) }
    }

    private mutating func read(thresholds value: JSONValue) throws(InputError) {
        let fields = try ConfigurationFields(value, of: "`thresholds`", names: ["fail-on", "severity", "gaps-as"])
        if let failOn = fields.optional("fail-on") {
            configuration.failOn = try ConfigurationFields.choice(failOn, "fail-on", of: FailOn.names, FailOn.init)
        }
        if let shown = fields.optional("severity") {
            configuration.shown = try ConfigurationFields.choice(shown, "severity", of: Self.levels) { Level(named: $0) }
        }
        if let level = fields.optional("gaps-as") {
            configuration.gapsAs = try ConfigurationFields.choice(level, "gaps-as", of: ["warning", "error"]) { name in
                Level(named: name).flatMap { $0 == .note ? nil : $0 }
            }
        }
    }

    private mutating func read(paths value: JSONValue) throws(InputError) {
        let fields = try ConfigurationFields(value, of: "`paths`", names: ["include", "exclude", "ignores", "kinds"])
        for path in try fields.list("include") { configuration.include.append(try Self.pattern(path, "include")) }
        for path in try fields.list("exclude") { configuration.exclude.append(try Self.pattern(path, "exclude")) }
        for entry in try fields.entries("ignores") {
            let file = try Self.pattern(entry.key, "ignores")
            var rules: [RulePattern] = []
            for rule in try ConfigurationFields.list(entry.value, entry.name) { rules.append(try Self.rule(rule, entry.name)) }
            configuration.ignores.append((file, rules))
        }
        for entry in try fields.entries("kinds") {
            let file = try Self.pattern(entry.key, "kinds")
            let kind = try ConfigurationFields.choice(entry.value, entry.name, of: PolicyKind.allCases.map(\.shortName)) {
                PolicyKind(shortName: $0)
            }
            configuration.kinds.append((file, kind))
        }
    }

    private static func expected(_ value: JSONValue) throws(InputError) -> ExpectedAccess {
        let fields = try ConfigurationFields(value, of: "an expected access", names: ["access", "file", "principal", "reason"])
        let access = try ConfigurationFields.choice(
            fields.required("access"), "access", of: ExpectedAccess.Access.allCases.map(\.rawValue)
        ) { ExpectedAccess.Access(rawValue: $0) }
        let file = try fields.optional("file").map { value throws(InputError) in try pattern(value, "file") }
        let principal = try fields.text("principal")
        if file == nil, principal == nil {
            throw value.error("an expected access says neither `file` nor `principal`", help: "say whose access it is")
        }
        _ = try fields.text("reason")
        return ExpectedAccess(access: access, file: file, principal: principal, location: value.location)
    }

    private static func suppression(_ value: JSONValue) throws(InputError) -> Suppression {
        let fields = try ConfigurationFields(
            value, of: "a suppression",
            names: ["rule", "file", "sid", "value", "fingerprint", "principal", "resource", "reason", "owner", "expires"])
        let rule = try rule(fields.required("rule"), "rule", audits: true)
        // What an audit finds stands in exports, whose names change: it is told by whom it is about.
        let isOfPrincipals = ["principal", "resource", "fingerprint"].contains { fields.optional($0) != nil }
        guard isOfPrincipals || fields.optional("file") != nil else {
            throw value.error(
                "a suppression says none of `file`, `principal`, `resource` and `fingerprint`",
                help: "say what it is about: a file for `ambit check`, any of the others for `ambit audit`")
        }
        let file =
            fields.optional("file") == nil
            ? try PathPattern(value, "**") : try pattern(fields.required("file"), "file")
        let expires = try fields.optional("expires").map { value throws(InputError) -> (day: Day, location: Location) in
            let text = try ConfigurationFields.text(value, "expires")
            guard let day = Day(text) else { throw value.error("\(code(text)) is not a day", help: "write it as `2027-01-31`") }
            return (day, value.location)
        }
        if let value = fields.optional("fingerprint"), let text = value.string, !Fingerprint.isWellFormed(text) {
            throw value.error("\(code(text)) is not a fingerprint", help: "`--format json` gives it, in 32 hexadecimal digits")
        }
        return Suppression(
            rule: rule, file: file, sid: try fields.text("sid"), value: try fields.text("value"),
            fingerprint: try fields.text("fingerprint"), principal: try fields.text("principal"),
            resource: try fields.text("resource"), reason: try fields.requiredText("reason"),
            owner: try fields.requiredText("owner"), expires: expires?.day, location: value.location,
            expiryLocation: expires?.location)
    }

    private static func placeholder(_ value: JSONValue) throws(InputError) -> String {
        let text = try ConfigurationFields.text(value, "placeholders")
        guard !text.hasPrefix("*") else {
            throw value.error("\(code(text)) begins with a wildcard", help: "begin with the text that marks a placeholder, `@@*@@`")
        }
        return text
    }

    private static let levels = Level.allCases.map(\.rawValue)

    /// - Parameter audits: whether the rules of audits, too, may be named.
    private static func rule(_ value: JSONValue, _ name: String, audits: Bool = false) throws(InputError) -> RulePattern {
        let text = try ConfigurationFields.text(value, name)
        let known = RulePattern(known: text)
        guard let pattern = known ?? (audits ? RulePattern(ofAudit: text) : nil) else {
            throw value.error("no rule is called \(code(text))", help: RulePattern.help(for: text))
        }
        return pattern
    }

    private static func pattern(_ value: JSONValue, _ name: String) throws(InputError) -> PathPattern {
        try PathPattern(value, ConfigurationFields.text(value, name))
    }
}
