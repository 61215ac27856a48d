internal import Activity
internal import Documents

/// What one write says. Reducers give effects; `HistoryBuilder` applies them.
enum Effect: Sendable {
    /// A thing was made under a free name: nothing that is not told is true of it.
    case make(Subject, Birth)
    /// A thing ended; of these families it must have been empty.
    case end(Subject, empty: Families)
    case rename(Subject, name: String?, path: String?)
    /// A fact before and after.
    case tell(Subject, Fact, before: FactValue, after: FactValue)
    /// A fact was so, and stays as it was.
    case assert(Subject, Fact, FactValue)
    /// It existed, and nothing of it changed.
    case exists(Subject)
    case join(user: Subject, group: Subject, before: FactValue, after: FactValue)
    /// All that is not told of these families is absent from here on.
    case close(Subject, Families)
    /// Something of these families changed, and the log does not tell what.
    case open(Subject, Families)
    /// Something of these families of some thing of the kind in the account changed.
    case openAll(Subject.Kind, account: String, Families)
    /// A type of policy was switched on or off in a root.
    case switchType(root: String, type: String, isOn: Bool)
    /// The policy of an API as it was set last is in force.
    case deploy(Subject)
    /// A permission set's present content was pushed to an account, or to all.
    case provision(set: String, account: String?)

    struct Birth: Sendable {
        var name: String
        var path = "/"
        var arn: String
        var uniqueID: String?
    }

    /// Where it stands among the writes of one second, other things being equal.
    var rank: Int {
        switch self {
        case .make: 0
        case .tell(_, _, _, .absent), .join(_, _, _, .absent): 2
        case .end: 3
        default: 1
        }
    }

    /// Set to a value, whatever there was.
    static func set(_ subject: Subject, _ fact: Fact, _ value: FactValue) -> Effect {
        .tell(subject, fact, before: .unknown, after: value)
    }

    static func set(_ subject: Subject, _ fact: Fact, _ content: Content) -> Effect { .set(subject, fact, .known(content)) }
}

/// A write with its parameters read.
struct Write {
    let event: Event
    let account: String
    let partition: String
    let request: JSONValue?
    let response: JSONValue?
    private let mapper: CallMapper

    init(_ event: Event, _ mapper: CallMapper) throws(InputError) {
        self.event = event
        self.mapper = mapper
        account = event.account ?? ""
        partition = event.place.partition
        request = try event.value(.requestParameters)
        response = try event.value(.responseElements)
    }

    /// The resource that the call acts on; nil where the log does not tell its whole name.
    var resource: Subject? { resources.first }

    /// All resources that it acts on of which the log tells the whole names.
    var resources: [Subject] {
        var told = mapper.calls(of: event).main?.resources.filter { $0.source != .unknown && $0.source != .none } ?? []
        if told.contains(where: \.isOpenAtEnd) {
            // A secret that is asked for by its name: the answer has all of its ARN.
            guard let arn = ["aRN", "arn", "ARN"].lazy.compactMap({ response?[$0]?.string }).first(where: { $0.hasPrefix("arn:") })
            else { return [] }
            told = [CallResource(arn: arn, source: .response)]
        }
        return told.first.map { $0.arn.contains("*") } ?? true
            ? [] : told.map(\.arn).filter { !$0.contains("*") }.map { Subject(.resource, $0) }
    }

    /// A document that says in one form what the log tells in another; it stands where the event does.
    func made(_ text: String) -> FactValue {
        let place = event.location
        guard let document = try? JSONDocument.parse(made: text, at: place)
        else { return .present }
        return .known(.value(document.root))
    }

    /// A text among the parameters; nil where it is missing, or hidden.
    func text(_ name: String) -> String? { Self.shown(request?[name]?.scalarText) }

    static func shown(_ text: String?) -> String? {
        text.flatMap { $0.isEmpty || HiddenText.isOne($0) ? nil : $0 }
    }

    /// A document among the parameters, as it was sent; `present` where the log does not have its text.
    func document(_ path: String..., in part: Event.Part = .requestParameters) -> FactValue {
        var value = part == .requestParameters ? request : response
        for name in path { value = value?[name] }
        guard let value, value.kind == .object || value.kind == .array || Self.shown(value.string) != nil else { return .present }
        return .known(.logged(LoggedDocument(event: event, part: part, path: path)))
    }

    func arn(_ kind: String, path: String, name: String) -> String { "arn:\(partition):iam::\(account):\(kind)\(path)\(name)" }

    /// An ARN where the call was made.
    func arn(inPlace service: String, _ resource: String) -> String {
        let place = event.place
        return "arn:\(place.partition):\(service):\(place.region):\(place.account):\(resource)"
    }

    /// The bucket that the parameters name.
    var bucket: Subject? { text("bucketName").map { Subject(.resource, "arn:\(partition):s3:::\($0)") } }

    /// `{"key", "value"}` pairs.
    func tags(_ list: JSONValue?) -> [(key: String, value: String)] {
        guard let list else { return [] }
        return list.elements.compactMap { item in
            guard let key = (item["key"] ?? item["Key"])?.string else { return nil }
            return (key, (item["value"] ?? item["Value"])?.scalarText ?? "")
        }
    }
}

/// What events of one service, by these names, change.
struct Reducer: Sendable {
    let source: String
    let names: Set<String>
    let effects: @Sendable (Write) -> [Effect]

    init(_ names: String..., of source: String = "iam.amazonaws.com", effects: @escaping @Sendable (Write) -> [Effect]) {
        self.source = source
        self.names = Set(names)
        self.effects = effects
    }
}
