internal import Documents

/// From the parameters of a call to the ARNs that were tested: the table of docs/reference/cloudtrail.md, applied.
package struct ResourceTemplates: Sendable {
    static let standard = ResourceTemplates(table: table)

    /// The names that stand for the place of a call in ARNs.
    package struct Place {
        package let partition: String
        package let region: String
        package let account: String
    }

    struct Row: Sendable {
        let events: [String]
        /// The action that the row is for, where not all of the event's.
        let action: String?
        let pieces: [Piece]
        /// The keys without which the row gives nothing.
        let keys: [String]
        /// A part of it is assumed where the request has none.
        let hasDefault: Bool

        init(events: [String], action: String?, pieces: [Piece]) {
            (self.events, self.action, self.pieces) = (events, action, pieces)
            keys = pieces.compactMap { piece in
                guard case .parameter(let path, _, nil) = piece else { return nil }
                return RequestParameters.key(path)
            }
            hasOneName = pieces.count { $0.isName } == 1
            hasDefault = pieces.contains { piece in
                if case .parameter(_, _, .some) = piece { true } else { false }
            }
        }

        /// The keys of parameters in whose place something is assumed where the request has none.
        var defaultedKeys: [String] {
            pieces.compactMap { piece in
                guard case .parameter(let path, _, .some) = piece else { return nil }
                return RequestParameters.key(path)
            }
        }

        /// Made of no parameter.
        var isConstant: Bool { keys.isEmpty && !hasDefault }

        /// Only one part of it names the resource.
        let hasOneName: Bool
    }

    enum Piece: Sendable {
        case text(String)
        case partition, region, account
        case parameter(path: String, form: String?, otherwise: String?)
    }

    /// The lines of each service, as they are: most logs need few of them.
    private let lines: [Substring: [Substring]]

    /// Lines of four columns, split by tabs: the service as in `eventSource`; events, with `*`, split by commas; the one action it is
    /// for, or `-`; the resource.
    ///
    /// A resource is `service:SCOPE:name`, where the scope says what stands between: `RA` region and account, `A` the account, `R`
    /// the region, `-` nothing. `{path}` is a parameter (its path as in `Event.texts(_:in:)`, with `@keys` for the keys of an
    /// object), `{path|form}` one in another form, `{path=text}` one with a default.
    init(table: String) {
        lines = Dictionary(grouping: Self.parts(of: table[...], at: "\n").filter { !$0.isEmpty }) { line in
            line.utf8.firstIndex(of: UInt8(ascii: "\t")).map { line[..<$0] } ?? ""
        }
    }

    /// By bytes: the table is ASCII, and looking for letters of several bytes takes most of the time of a small log.
    private static func parts(of text: Substring, at mark: Unicode.Scalar, most: Int = .max) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: mark), maxSplits: most - 1, omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// A row for one event, as `ActionCatalogue.resourceTemplates` gives them.
    static func row(_ resource: String) -> Row { Row(events: [], action: nil, pieces: pieces(resource[...])) }

    /// Every line of the table, for its test.
    var all: [(service: String, row: Row)] {
        lines.keys.sorted().flatMap { service in rows(of: service) { _ in true }.map { (String(service), $0) } }
    }

    func rows(service: String, event: String) -> [Row] {
        rows(of: service[...]) { events in events.contains { Glob.matches($0, event) } }
    }

    /// Only of lines for the events that are asked for more is read.
    private func rows(of service: Substring, where isMeant: ([String]) -> Bool) -> [Row] {
        (lines[service] ?? []).compactMap { line in
            let columns = Self.parts(of: line, at: "\t")
            guard columns.count == 4 else { return nil }
            let events = Self.parts(of: columns[1], at: ",").map(String.init)
            guard isMeant(events) else { return nil }
            return Row(
                events: events, action: columns[2] == "-" ? nil : String(columns[2]), pieces: Self.pieces(columns[3]))
        }
    }

    private static func pieces(_ text: Substring) -> [Piece] {
        let parts = parts(of: text, at: ":", most: 3)
        guard parts.count == 3 else { return [] }
        var pieces: [Piece] = [.text("arn:"), .partition, .text(":\(parts[0]):")]
        if parts[1].utf8.contains(UInt8(ascii: "R")) { pieces.append(.region) }
        pieces.append(.text(":"))
        if parts[1].utf8.contains(UInt8(ascii: "A")) { pieces.append(.account) }
        pieces.append(.text(":"))
        var rest = parts[2].utf8
        while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
            if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
            pieces.append(parameter(Substring(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
        return pieces
    }

    private static func parameter(_ text: Substring) -> Piece {
        let byDefault = parts(of: text, at: "=", most: 2)
        let byForm = parts(of: byDefault[0], at: "|", most: 2)
        var path = String(byForm[0])
        if path.utf8.contains(UInt8(ascii: "@")) { path = path.replacing("@keys", with: "{}") }
        return .parameter(
            path: path, form: byForm.dropFirst().first.map { String($0) }, otherwise: byDefault.dropFirst().first.map { String($0) }
        )
    }

    // MARK: Filling in

    private static let most = 200

    /// Whether a request has all that a row needs.
    static func isFillable(_ row: Row, from request: RequestParameters) -> Bool {
        // A default stands where the request is told and leaves the parameter out.
        row.keys.allSatisfy(request.hasKey) && (!row.hasDefault || request.areTold)
    }

    /// The ARNs of a row; none where a parameter is missing. `texts` gives the values at a path.
    static func resources(of row: Row, at place: Place, texts: (String) -> [String]) -> [String] {
        var found = [""]
        func append(_ text: String) { for place in found.indices { found[place] += text } }
        for piece in row.pieces {
            switch piece {
            case .text(let text): append(text)
            case .partition: append(place.partition)
            case .region: append(place.region)
            case .account: append(place.account)
            case .parameter(let path, let form, let otherwise):
                var values = texts(path).filter(isKnown).map { ResourceForm.apply(form, to: PercentText.arn($0), at: place) }
                if values.isEmpty, let otherwise { values = [otherwise] }
                // A name that is given as an ARN is the resource itself.
                if row.hasOneName, values.contains(where: { $0.hasPrefix("arn:") }) { return Array(values.prefix(most)) }
                // An access point stands before its objects as it is, a function before its alias, a log group before its streams.
                if form == "bucket" || form == "function" || form == "group", values.count == 1, values[0].hasPrefix("arn:") {
                    found = values
                    continue
                }
                if values.count == 1 {
                    append(values[0])
                } else {
                    found = Array(found.flatMap { head in values.map { head + $0 } }.prefix(most))
                }
            }
        }
        // A name that is an ARN has no place inside another one.
        return found.filter { !$0.dropFirst(4).has(ascii: "arn:") }
    }

    private static func isKnown(_ value: String) -> Bool { !value.isEmpty && !HiddenText.isOne(value) }
}

extension ResourceTemplates.Piece {
    /// Whether it stands for the name of the resource; a path has a default, and is only a part of it.
    var isName: Bool {
        if case .parameter(_, _, nil) = self { true } else { false }
    }
}

/// How some services write a name in their parameters, and how it stands in the ARN.
enum ResourceForm {
    static func apply(_ form: String?, to value: String, at place: ResourceTemplates.Place) -> String {
        switch form {
        case "lower": return value.lowercased()
        case "tail": return tail(value, after: "/")
        case "noslash": return value.hasPrefix("/") ? String(value.dropFirst()) : value
        case "balancer": return balancers[value] ?? value
        case "bucket": return value.hasPrefix("arn:") ? "\(value)/object" : value
        case "function": return function(value, at: place)
        case "secret": return value.hasPrefix("arn:") ? value : value + CallResource.secretEnd
        case "key": return value.hasPrefix("alias/") || value.hasPrefix("arn:") ? value : "key/\(value)"
        case "queue": return queue(value, at: place)
        case "model": return model(value, at: place)
        case "ec2": return EC2Identifiers.arn(EC2Identifiers.type(of: value), value, at: place)
        case "node": return node(value, at: place)
        case "kind": return kind(value)
        case "ssm": return systemsManager[value] ?? "*"
        // Behind the name of what holds it: `cluster/NAME/ID`.
        case "cluster": return value[...].range(ofASCII: ":cluster/").map { String(value[$0.upperBound...]) } ?? value
        // As a part of a path.
        case "encoded": return value.replacing(":", with: "%3A").replacing("/", with: "%2F")
        case "source": return source(value)
        case "stack": return value.hasPrefix("arn:") ? value : "\(value)/*"
        case "bus": return value == "default" ? "" : "\(tail(value, after: "/"))/"
        case "revision": return value.hasPrefix("arn:") || value.contains(":") ? value : "\(value):*"
        case "project": return String(value.prefix { $0 != ":" })
        case "web": return value == "CLOUDFRONT" ? "global" : "regional"
        // What AWS asks for without its name, where the request has one.
        case "any": return "*"
        case "group": return value.hasSuffix(":*") ? String(value.dropLast(2)) : value
        case "root": return value.hasPrefix("arn:") ? value : "arn:\(place.partition):iam::\(value):root"
        case "host": return value.hasPrefix("https://") ? String(value.dropFirst("https://".utf8.count)) : value
        case "browser", "interpreter": return tool(value, form == "browser" ? "browser" : "code-interpreter", at: place)
        case "rulegroup": return value == "STATELESS" ? "stateless-rulegroup" : "stateful-rulegroup"
        default: return value
        }
    }

    private static func tail(_ value: String, after mark: Character) -> String {
        value.lastIndex(of: mark).map { String(value[value.index(after: $0)...]) } ?? value
    }

    /// A name, `account:function:name` (without `function:`, and with a region before it, too), or an ARN; with or without `:qualifier`.
    private static func function(_ value: String, at place: ResourceTemplates.Place) -> String {
        if value.hasPrefix("arn:") { return value }
        var parts = value.split(separator: ":", omittingEmptySubsequences: false)
        var region = place.region
        if parts.count > 2, ResourceOwner.isAccount(parts[1]) { region = String(parts.removeFirst()) }
        let account = parts.count > 1 && ResourceOwner.isAccount(parts[0]) ? String(parts.removeFirst()) : nil
        if parts.count > 1, parts[0] == "function" { parts.removeFirst() }
        let name = parts.joined(separator: ":")
        return account.map { "arn:\(place.partition):lambda:\(region):\($0):function:\(name)" } ?? name
    }

    /// `https://sqs.{region}.amazonaws.com/{account}/{name}`
    private static func queue(_ value: String, at place: ResourceTemplates.Place) -> String {
        let parts = value.split(separator: "/").map(String.init)
        guard value.hasPrefix("http"), parts.count >= 4 else { return value }
        let host = parts[1].split(separator: ".").map(String.init)
        let region = host.count > 2 && host[0] == "sqs" ? host[1] : place.region
        return "arn:\(place.partition):sqs:\(region):\(parts[parts.count - 2]):\(parts[parts.count - 1])"
    }

    /// A machine that Systems Manager knows: an instance, a server of the customer's own, a container of a task (`ecs:CLUSTER_TASK_CONTAINER`).
    private static func node(_ value: String, at place: ResourceTemplates.Place) -> String {
        let head = "arn:\(place.partition)"
        let rest = "\(place.region):\(place.account)"
        if value.hasPrefix("mi-") { return "\(head):ssm:\(rest):managed-instance/\(value)" }
        guard value.hasPrefix("ecs:") else { return "\(head):ec2:\(rest):instance/\(value)" }
        // Names of clusters hold low lines, too; those behind them do not.
        let parts = value.dropFirst(4).split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return "\(head):ecs:\(rest):task/*" }
        return "\(head):ecs:\(rest):task/\(parts.dropLast(2).joined(separator: "_"))/\(parts[parts.count - 2])"
    }

    /// A tool of AgentCore: AWS's own belong to AWS, `aws.browser.v1`, those of the account are called custom.
    private static func tool(_ value: String, _ kind: String, at place: ResourceTemplates.Place) -> String {
        if value.hasPrefix("arn:") { return value }
        return value.hasPrefix("aws.")
            ? "arn:\(place.partition):bedrock-agentcore:\(place.region):aws:\(kind)/\(value)" : "\(kind)-custom/\(value)"
    }

    /// What an id is of, where AWS gives ids of a kind the same beginning.
    private static func kind(_ value: String) -> String {
        value.hasPrefix("arn:") ? value : "\(kinds[value.prefix { $0 != "-" }] ?? "*")/\(value)"
    }

    private static let kinds: [Substring: String] = [
        "fs": "file-system", "fsap": "access-point", "svc": "service", "sn": "servicenetwork", "port": "portfolio",
        "prod": "product",
        "cluster": "cluster", "backup": "backup", "j": "cluster", "es": "studio", "e": "editor", "ws": "workspace",
        "d": "directory",
        "fleet": "fleet", "containerfleet": "containerfleet",
        "wsb": "workspacebundle", "wsi": "workspaceimage", "wsipg": "workspaceipgroup",
    ]

    /// The kinds of load balancers in their ARNs.
    private static let balancers = ["application": "app", "network": "net", "gateway": "gwy"]

    /// The kinds of what Systems Manager puts tags on, in its ARNs.
    private static let systemsManager = [
        "Document": "document", "ManagedInstance": "managed-instance", "MaintenanceWindow": "maintenancewindow",
        "Parameter": "parameter",
        "PatchBaseline": "patchbaseline", "OpsItem": "opsitem", "OpsMetadata": "opsmetadata", "Automation": "automation-execution",
        "Association": "association",
    ]

    /// A model, or a profile that sends calls to several regions: it has their area before the model's name, and belongs to the account.
    private static func model(_ value: String, at place: ResourceTemplates.Place) -> String {
        if value.hasPrefix("arn:") { return value }
        let area = value.prefix { $0 != "." }
        guard areas.contains(String(area)) else { return "foundation-model/\(value)" }
        return "arn:\(place.partition):bedrock:\(place.region):\(place.account):inference-profile/\(value)"
    }

    private static let areas: Set<String> = ["us", "us-gov", "eu", "apac", "jp", "au", "ca", "sa", "global"]

    /// `bucket/key` or `/bucket/key?versionId=x`, percent-encoded or not.
    private static func source(_ value: String) -> String {
        let path = value.hasPrefix("/") ? value.dropFirst() : value[...]
        return String(path.prefix(upTo: path.range(ofASCII: "?versionId=")?.lowerBound ?? path.endIndex))
    }
}
