internal import Documents
/// The resources that an event names, in the order of trust (docs/reference/cloudtrail.md).
struct ResourcePool {
    private let event: Event
    /// Of the table that is kept by hand, and those computed from the services' models.
    private let rows: [ResourceTemplates.Row]
    private let modelled: [ResourceTemplates.Row]
    private lazy var place = event.place
    private(set) lazy var request = RequestParameters(event)
    private lazy var recorded = Self.recorded(event)
    /// ARNs among the request's parameters.
    private(set) lazy var parameters = Self.arns(event, .requestParameters)
    private lazy var computed = filled(modelled.filter { !$0.isConstant })
    private lazy var made = filled(rows.filter { $0.action == nil })
    /// EC2 ids tell their type, wherever they stand.
    private lazy var ids = event.source == "ec2.amazonaws.com" ? EC2Identifiers.resources(event, at: place) : []
    private lazy var answered = event.outcome == .succeeded ? Self.arns(event, .responseElements) : []

    private static let most = 200

    init(event: Event, rows: [ResourceTemplates.Row], modelled: [ResourceTemplates.Row]) {
        (self.event, self.rows, self.modelled) = (event, rows, modelled)
    }

    /// Most services write `ARN`, some `arn`.
    private static func recorded(_ event: Event) -> [String] {
        let usual = event.texts("[].ARN", in: .resources)
        return usual.isEmpty ? event.texts("[].arn", in: .resources) : usual
    }

    private static func arns(_ event: Event, _ part: Event.Part) -> [String] {
        guard event.mayHaveARN(in: part) else { return [] }
        var seen: Set<String> = []
        return Array(event.texts("**", in: part).filter { $0.hasPrefix("arn:") && seen.insert($0).inserted }.prefix(most))
    }

    private mutating func filled(_ rows: [ResourceTemplates.Row]) -> [String] {
        if rows.isEmpty { return [] }
        let (place, request) = (place, request)
        return rows.flatMap { ResourceTemplates.resources(of: $0, at: place, from: request) }
    }

    /// S3 names the bucket in a parameter of its own, and writes policies and replication rules as objects, whose ARNs are others'.
    private lazy var namesItself = event.source == "s3.amazonaws.com" && !made.isEmpty

    /// The sources in the order of trust, each looked at only where the one before names nothing.
    private mutating func candidates(_ step: Int) -> (CallResource.Source, [String]) {
        switch step {
        case 1 where namesItself: (.template, made)
        case 2 where namesItself: (.parameter, parameters)
        case 0: (.record, recorded)
        case 1: (.parameter, parameters)
        case 2: (.template, made)
        case 3: (.template, computed)
        default: (.template, ids)
        }
    }

    /// The resources for an action whose types have these ARN patterns: for each type, those of the best source that names any.
    mutating func resources(of action: String, patterns: [String]) -> [CallResource] {
        let special = rows.contains { $0.action == action }
        // A row made for this action knows better than a list of all that the call touched.
        let own = special ? filled(rows.filter { $0.action == action }) : []
        var found: [CallResource] = []
        // What the models tell is for what nothing else does.
        for steps in special ? [0..<1] : [0..<3, 3..<5] where found.isEmpty {
            for pattern in patterns {
                for step in steps {
                    let (source, candidates) = special ? (.template, own) : candidates(step)
                    let fitting = candidates.filter { Self.fits(pattern, $0) && Self.isBest(pattern, for: $0, among: patterns) }
                    guard !fitting.isEmpty else { continue }
                    for arn in fitting where !found.contains(where: { $0.arn == arn }) {
                        found.append(CallResource(arn: arn, source: source))
                    }
                    break
                }
            }
        }
        if found.isEmpty, let own = ownUser(patterns) { return [own] }
        if !special { found += new(patterns, beside: found) }
        if found.isEmpty {
            let fitting = answered.filter { arn in patterns.contains { Glob.matches($0, arn) } }
            found = fitting.map { CallResource(arn: $0, source: .response) }
        }
        return found.isEmpty ? [CallResource(arn: "*", source: .unknown)] : Array(found.prefix(Self.most))
    }

    /// API Gateway is tested on the path of the request. The list of actions knows the paths of HTTP APIs and few of REST APIs.
    var paths: [CallResource] {
        mutating get { filled(modelled).map { CallResource(arn: $0, source: .template) } }
    }

    /// What a call makes has no name yet when IAM is asked: `vpc-flow-log/*`, or what the response calls it.
    private mutating func new(_ patterns: [String], beside found: [CallResource]) -> [CallResource] {
        let things = filled(modelled.filter(\.isConstant))
        guard !things.isEmpty else { return [] }
        let answered = answered
        return patterns.flatMap { pattern -> [CallResource] in
            let fitting = things.filter { Self.fits(pattern, $0) && Self.isBest(pattern, for: $0, among: patterns) }
            if fitting.isEmpty || found.contains(where: { Self.fits(pattern, $0.arn) }) { return [] }
            let told = answered.filter { Glob.matches(pattern, $0) }
            return told.isEmpty
                ? fitting.map { CallResource(arn: $0, source: .template) } : told.map { CallResource(arn: $0, source: .response) }
        }
    }

    /// Whether an ARN is of a type; one with wildcards, whether it may be.
    private static func fits(_ pattern: String, _ arn: String) -> Bool {
        if Glob.matches(pattern, arn) { return true }
        return arn.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } && ARNOverlap.exists(pattern, arn)
    }

    /// Where several types fit, the one that says the most about the ARN is meant: `table/*/index/*` before `table/*`.
    private static func isBest(_ pattern: String, for arn: String, among patterns: [String]) -> Bool {
        let literal = pattern.utf8.count
        return !patterns.contains { $0.utf8.count > literal && fits($0, arn) }
    }

    /// A call about a user that names none is about the caller, where it may be left out (docs/reference/cloudtrail.md, self-service). A
    /// refused call of IAM is logged without its parameters: that none is there says nothing then.
    private mutating func ownUser(_ patterns: [String]) -> CallResource? {
        guard event.source == "iam.amazonaws.com", Self.selfService.contains(event.name), event.identity.kind == .iamUser,
            request.areTold || (event.outcome == .succeeded && event.grade.keepsAbsence) || event.name == "ChangePassword",
            !request.hasKey("userName"),
            let arn = event.identity.arn, patterns.contains(where: { Glob.matches($0, arn) })
        else { return nil }
        return CallResource(arn: arn, source: .template)
    }

    /// Operations whose model does not require `UserName`.
    private static let selfService: Set<String> = [
        "ChangePassword", "CreateAccessKey", "CreateLoginProfile", "DeactivateMFADevice", "DeleteAccessKey", "DeleteLoginProfile",
        "DeleteServiceSpecificCredential", "DeleteSigningCertificate", "GetLoginProfile", "GetMFADevice", "GetUser",
        "ListAccessKeys",
        "ListMFADevices", "ListSSHPublicKeys", "ListServiceSpecificCredentials", "ListSigningCertificates",
        "ResetServiceSpecificCredential", "UpdateAccessKey", "UpdateServiceSpecificCredential", "UpdateSigningCertificate",
        "UploadSigningCertificate",
    ]

    /// The resources for an action that the catalogue does not know: what is of its service, from the best source that names any.
    mutating func resources(ofUnknown action: String) -> [CallResource] {
        let service = action.prefix { $0 != ":" }
        for (source, candidates) in [
            (CallResource.Source.record, recorded), (.parameter, parameters), (.template, made), (.template, computed),
        ] {
            let fitting = candidates.filter { Glob.matches("arn:*:\(service):*", $0) }
            if !fitting.isEmpty { return fitting.prefix(Self.most).map { CallResource(arn: $0, source: source) } }
        }
        return [CallResource(arn: "*", source: .unknown)]
    }
}
