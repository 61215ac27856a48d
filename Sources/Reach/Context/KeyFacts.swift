internal import Catalogue
internal import PolicyLanguage

/// What requests can say of a condition key.
struct KeyFacts: Sendable {
    enum Family: Sendable {
        case text, arn, boolean, number, date, address, binary
    }

    /// The type of its values; nil where nothing but the operators tell it.
    var family: Family?
    /// Whether a request holds a list of values; nil where it may or may not.
    var isMultivalued: Bool?
    /// Whether every signed request has the key.
    var isAlwaysSent = false

    static func of(_ key: ContextKey) -> KeyFacts {
        if let facts = global[key.name] { return facts }
        for prefix in ["aws:principaltag/", "aws:requesttag/", "aws:resourcetag/"] where key.name.hasPrefix(prefix) {
            return KeyFacts(family: .text, isMultivalued: false)
        }
        guard let facts = ActionCatalogue.standard.conditionKey(named: key.name) else { return KeyFacts() }
        return KeyFacts(family: Family(facts.type), isMultivalued: facts.isMultivalued)
    }

    /// The global keys (AWS's reference of global condition context keys).
    private static let global: [String: KeyFacts] = {
        var facts: [String: KeyFacts] = [:]
        func add(_ family: Family, _ names: String, many: Bool = false, always: Bool = false) {
            for name in names.split(separator: " ") {
                facts["aws:\(name)"] = KeyFacts(family: family, isMultivalued: many, isAlwaysSent: always)
            }
        }
        add(.text, "principalaccount principaltype userid useragent requestedregion", always: true)
        add(.boolean, "securetransport viaawsservice principalisawsservice", always: true)
        add(.date, "currenttime", always: true)
        add(.arn, "principalarn", always: true)
        add(
            .text,
            "principalorgid principalservicename username federatedprovider sourceidentity sourcevpc sourcevpce vpceaccount vpceorgid "
                + "resourceaccount resourceorgid calledviafirst calledvialast referer sourceaccount sourceorgid sourceowner "
                + "calledviaawsmcp")
        add(
            .text, "principalorgpaths principalservicenameslist vpceorgpaths resourceorgpaths calledvia tagkeys sourceorgpaths",
            many: true)
        add(.arn, "sourcearn signinsessionarn chatbotsourcearn sourcevpcarn")
        add(.boolean, "assumedroot multifactorauthpresent viaawsmcpservice ismcpserviceaction")
        add(.number, "multifactorauthage")
        add(.date, "tokenissuetime")
        add(.address, "sourceip vpcsourceip ec2instancesourceprivateipv4")
        add(.text, "ec2instancesourcevpc")
        return facts
    }()
}

extension KeyFacts.Family {
    fileprivate init(_ type: ConditionKeyFacts.ValueType) {
        self =
            switch type {
            case .string: .text
            case .arn: .arn
            case .bool: .boolean
            case .numeric: .number
            case .date: .date
            case .ipAddress: .address
            }
    }
}
