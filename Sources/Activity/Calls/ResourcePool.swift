internal import Documents
internal import Wraps
/// The resources that an event names, in the order of trust (docs/reference/cloudtrail.md).
struct ResourcePool {
    private let event: Event
    /// Of the table that is kept by hand, and those computed from the services' models.
    private let rows: [ResourceTemplates.Row]
    private let modelled: [ResourceTemplates.Row]
    private lazy var place = ResourceOwner.place(of: event)
    private(set) lazy var request = RequestParameters(event, forms)
    private let forms: RequestForms
    private lazy var recorded = Self.recorded(event)
    /// ARNs among the request's parameters.
    private(set) lazy var parameters = Self.arns(event, .requestParameters)
    private lazy var computed = filled(modelled.filter { !$0.isConstant })
    private lazy var made = filled(rows.filter { $0.action == nil })
    /// EC2 ids tell their type, wherever they stand.
    private lazy var ids = event.source == "ec2.amazonaws.com" ? EC2Identifiers.resources(event, at: place) : []
    private lazy var answered = event.outcome == .succeeded ? Self.arns(event, .responseElements) : []

    static let most = 200

    init(event: Event, rows: [ResourceTemplates.Row], modelled: [ResourceTemplates.Row], forms: RequestForms) {
        (self.event, self.rows, self.modelled, self.forms) = (event, rows, modelled, forms)
    }

    /// Most services write `ARN`, some `arn`.
    private static func recorded(_ event: Event) -> [String] {
        let usual = event.texts("[].ARN", in: .resources)
        return usual.isEmpty ? event.texts("[].arn", in: .resources) : usual
    }

    private static func arns(_ event: Event, _ part: Event.Part) -> [String] {
        guard event.mayHaveARN(in: part) else { return [] }
        var seen: Set<String> = []
        let texts = event.texts("**", in: part).filter { $0.hasPrefix("arn") }.map(PercentText.arn)
        return Array(texts.filter { $0.hasPrefix("arn:") && seen.insert($0).inserted }.prefix(most))
    }

    private mutating func filled(_ rows: [ResourceTemplates.Row]) -> [String] {
        if rows.isEmpty { return [] }
        let request = request
        let rows = rows.filter { ResourceTemplates.isFillable($0, from: request) }
        if rows.isEmpty { return [] }
        let place = place
        return rows.flatMap { ResourceTemplates.resources(of: $0, at: place, texts: request.texts) }
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
    mutating func resources(of action: String, _ shapes: ResourceShapes) -> [CallResource] {
        let special = rows.contains { $0.action == action }
        // A row made for this action knows better than a list of all that the call touched.
        let own = special ? filled(rows.filter { $0.action == action }) : []
        var (found, isExact) = special ? named(0..<1, shapes, own) : named(0..<3, shapes)
        // What the models tell is for what nothing else does.
        if !special {
            if isExact {
                found += others(shapes, beside: found)
            } else {
                let told = named(3..<5, shapes).found
                if !told.isEmpty { found = told }
            }
        }
        if found.isEmpty, let own = ownUser(shapes) { return [own] }
        if !special { found += new(shapes, beside: found) }
        if found.isEmpty {
            let fitting = answered.filter(shapes.matches)
            found = fitting.map { CallResource(arn: $0, source: .response) }
        }
        return found.isEmpty ? [CallResource(arn: "*", source: .unknown)] : Array(found.prefix(Self.most))
    }

    /// For each type what is meant by the first of some sources that names any of it, and whether any of that is surely of an action's type.
    ///
    /// - Parameter own: what is looked at in the place of the sources.
    private mutating func named(
        _ steps: Range<Int>, _ shapes: ResourceShapes, _ own: [String]? = nil
    ) -> (found: [CallResource], isExact: Bool) {
        // Each name is held against the types once, when its source is looked at first.
        var looked: [(source: CallResource.Source, names: [(arn: String, types: [Int])])] = []
        var found: [CallResource] = []
        var isExact = false
        for type in shapes.all.indices {
            var chosen: (source: CallResource.Source, arns: [String])?
            for step in steps {
                let place = step - steps.lowerBound
                if place == looked.count {
                    let (source, candidates) = own.map { (.template, $0) } ?? candidates(step)
                    looked.append((source, candidates.map { ($0, shapes.meant(by: $0)) }.filter { !$0.types.isEmpty }))
                }
                let source = looked[place].source
                let fitting = looked[place].names.filter { $0.types.contains(type) }.map(\.arn)
                if fitting.isEmpty { continue }
                // A parameter may also name a part of the thing, or another thing in it.
                let exact = source == .parameter ? fitting.filter { !shapes.isOfAnother($0) } : fitting
                if !exact.isEmpty {
                    chosen = (source, exact)
                    isExact = true
                    break
                }
                if chosen == nil { chosen = (source, fitting) }
            }
            for arn in chosen?.arns ?? [] where !found.contains(where: { $0.arn == arn }) {
                found.append(CallResource(arn: arn, source: chosen?.source ?? .unknown))
            }
            if looked.count == steps.count, looked.allSatisfy({ $0.names.isEmpty }) { break }
        }
        return (found, isExact)
    }

    /// What a call acts on besides: what the models tell of types that every call names, and each thing of EC2 that has an id.
    private mutating func others(_ shapes: ResourceShapes, beside found: [CallResource]) -> [CallResource] {
        // Of one type something was found.
        if shapes.all.count < 2 { return [] }
        let mayHaveIDs =
            event.source == "ec2.amazonaws.com" && EC2Identifiers.mayStand(in: event.store.bytes(.requestParameters, event.row))
        guard mayHaveIDs || shapes.all.contains(where: \.isRequired) else { return [] }
        let open = shapes.all.indices.filter { type in !found.contains { shapes.all[type].fits($0.arn) } }
        let required = open.filter { shapes.all[$0].isRequired }
        // They are made only where they may tell something.
        let told = required.isEmpty ? [] : computed.map { ($0, shapes.meant(by: $0)) }
        let named = mayHaveIDs ? ids.map { ($0, shapes.meant(by: $0)) } : []
        var more: [CallResource] = []
        func add(_ names: [(String, [Int])], _ types: [Int]) {
            for type in types {
                for (arn, meant) in names where meant.contains(type) && !more.contains(where: { $0.arn == arn }) {
                    more.append(CallResource(arn: arn, source: .template))
                }
            }
        }
        add(told, required)
        add(named, open)
        return more
    }

    /// What settings of an environment of Elastic Beanstalk name: the role of the service, and the one that its instances' profile holds
    /// (https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html).
    mutating func rolesOfEnvironment(_ profiles: InstanceProfiles) -> [CallResource] {
        guard event.source == "elasticbeanstalk.amazonaws.com", request.hasKey("optionSettings"),
            let settings = (try? event.value(.requestParameters))?.items("optionSettings")
        else { return [] }
        let place = place
        return settings.compactMap { setting in
            guard let value = setting["value"]?.string, !value.isEmpty else { return nil }
            switch setting["optionName"]?.string {
            case "IamInstanceProfile": return profiles.role(ofProfile: value, at: place)
            case "ServiceRole" where !value.hasPrefix("arn:"):
                return CallResource(arn: "arn:\(place.partition):iam::\(place.account):role/\(value)", source: .template)
            default: return nil
            }
        }
    }

    /// API Gateway is tested on the path of the request. The list of actions knows the paths of HTTP APIs and few of REST APIs.
    var paths: [CallResource] {
        mutating get { filled(modelled).map { CallResource(arn: $0, source: .template) } }
    }

    /// What a call makes has no name yet when IAM is asked: `vpc-flow-log/*`, or what the response calls it.
    private mutating func new(_ shapes: ResourceShapes, beside found: [CallResource]) -> [CallResource] {
        let things = filled(modelled.filter { $0.isConstant })
        guard !things.isEmpty else { return [] }
        let answered = answered
        let meant = things.map(shapes.meant)
        return shapes.all.enumerated().flatMap { number, shape -> [CallResource] in
            let fitting = things.indices.filter { meant[$0].contains(number) }.map { things[$0] }
            if fitting.isEmpty || found.contains(where: { shape.fits($0.arn) }) { return [] }
            let told = answered.filter(shape.matches)
            return told.isEmpty
                ? fitting.map { CallResource(arn: $0, source: .template) } : told.map { CallResource(arn: $0, source: .response) }
        }
    }

    /// What only the response names, where none of it was found by other means; else what was found.
    mutating func onlyAnswered(_ shapes: ResourceShapes, beside found: [CallResource]) -> [CallResource] {
        let (answered, parameters) = (answered, parameters)
        let fitting = answered.filter { shapes.matches($0) && !parameters.contains($0) }
        let isFound = fitting.contains { arn in found.contains { Glob.matches($0.arn, arn) } }
        return fitting.isEmpty || isFound ? found : fitting.prefix(Self.most).map { CallResource(arn: $0, source: .response) }
    }

    /// A call about a user that names none is about the caller, where it may be left out (docs/reference/cloudtrail.md, self-service). A
    /// refused call of IAM is logged without its parameters: that none is there says nothing then.
    private mutating func ownUser(_ shapes: ResourceShapes) -> CallResource? {
        guard event.source == "iam.amazonaws.com", Self.selfService.contains(event.name), event.identity.kind == .iamUser,
            request.areTold || (event.outcome == .succeeded && event.grade.keepsAbsence) || event.name == "ChangePassword",
            !request.hasKey("userName"),
            let arn = event.identity.arn, shapes.matches(arn)
        else { return nil }
        return CallResource(arn: arn, source: .template)
    }

    /// Operations whose model does not require `UserName`.
    static let selfService: Set<String> = [
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
