internal import Activity
internal import Documents
internal import PolicyLanguage

/// Services that take the policy of a resource one statement at a time: Lambda, SQS, SNS, EventBridge and Signer.
extension Reducers {
    static let statements: [Reducer] = [
        Reducer("AddProfilePermission", of: "signer.amazonaws.com") { write in
            guard let profile = signingProfile(write), let id = write.text("statementId") else { return [] }
            guard let principal = write.text("principal"), let action = write.text("action") else {
                return [.tell(profile, .statement(id), before: .absent, after: .present)]
            }
            let limit = write.text("profileVersion").map {
                #", "Condition": {"StringEquals": {"signer:ProfileVersion": \#(JSONText.quoted($0))}}"#
            }
            let text =
                #"{"Sid": \#(JSONText.quoted(id)), "Effect": "Allow", "Principal": {"AWS": \#(JSONText.quoted(principal))}, "#
                + #""Action": \#(JSONText.quoted(action)), "Resource": \#(JSONText.quoted(profile.name))\#(limit ?? "")}"#
            return [.tell(profile, .statement(id), before: .absent, after: write.made(text))]
        },
        Reducer("RemoveProfilePermission", of: "signer.amazonaws.com") { write in
            guard let profile = signingProfile(write) else { return [] }
            guard let id = write.text("statementId") else { return [.open(profile, .statements)] }
            return [.tell(profile, .statement(id), before: .present, after: .absent)]
        },
        Reducer(
            "AddPermission", "AddPermission20150331", "AddPermission20150331v2", "AddLayerVersionPermission20181031",
            of: "lambda.amazonaws.com"
        ) { write in
            guard let function = write.resource else { return [] }
            guard let id = write.text("statementId") else { return [.open(function, .statements)] }
            // An id that is taken is refused.
            return [.tell(function, .statement(id), before: .absent, after: write.document("statement", in: .responseElements))]
        },
        Reducer(
            "RemovePermission", "RemovePermission20150331", "RemovePermission20150331v2",
            "RemoveLayerVersionPermission20181031", of: "lambda.amazonaws.com"
        ) { write in
            guard let function = write.resource else { return [] }
            guard let id = write.text("statementId") else { return [.open(function, .statements)] }
            return [.tell(function, .statement(id), before: .present, after: .absent)]
        },
        Reducer("PutResourcePolicy", of: "lambda.amazonaws.com") { write in
            guard let resource = write.text("resourceArn"), let policy = write.request?["policy"] else { return [] }
            return whole(Subject(.resource, resource), policy, write, ["policy"])
        },
        Reducer("DeleteResourcePolicy", of: "lambda.amazonaws.com") { write in
            write.text("resourceArn").map { [.close(Subject(.resource, $0), .statements)] } ?? []
        },
        // A new function, queue or topic has no policy but the one that it is made with.
        Reducer("CreateFunction20150331", of: "lambda.amazonaws.com") { write in
            write.resource.map { [.close($0, .statements)] } ?? []
        },
        Reducer("SetQueueAttributes", "CreateQueue", of: "sqs.amazonaws.com") { write in
            guard let queue = write.resource else { return [] }
            if let policy = write.request?["attributes"]?["Policy"] {
                return whole(queue, policy, write, ["attributes", "Policy"])
            }
            return write.event.name == "CreateQueue" ? [.close(queue, .statements)] : []
        },
        Reducer("SetTopicAttributes", "CreateTopic", of: "sns.amazonaws.com") { write in
            guard let topic = write.resource else { return [] }
            if write.text("attributeName") == "Policy", let value = write.request?["attributeValue"] {
                return whole(topic, value, write, ["attributeValue"])
            }
            guard let policy = write.request?["attributes"]?["Policy"] else { return [] }
            return whole(topic, policy, write, ["attributes", "Policy"])
        },
        // The statement is made of parts by the service.
        Reducer("AddPermission", of: "sqs.amazonaws.com", effects: labelled),
        Reducer("AddPermission", of: "sns.amazonaws.com", effects: labelled),
        Reducer("RemovePermission", of: "sqs.amazonaws.com", effects: unlabelled),
        Reducer("RemovePermission", of: "sns.amazonaws.com", effects: unlabelled),
        Reducer("PutPermission", of: "events.amazonaws.com") { write in
            let bus = bus(write)
            if let policy = write.request?["policy"] { return whole(bus, policy, write, ["policy"]) }
            guard let id = write.text("statementId") else { return [.open(bus, .statements)] }
            return [.set(bus, .statement(id), .present)]
        },
        Reducer("RemovePermission", of: "events.amazonaws.com") { write in
            let bus = bus(write)
            if write.text("removeAllPermissions") == "true" { return [.close(bus, .statements)] }
            guard let id = write.text("statementId") else { return [.open(bus, .statements)] }
            return [.tell(bus, .statement(id), before: .present, after: .absent)]
        },
    ]

    @Sendable private static func labelled(_ write: Write) -> [Effect] {
        guard let resource = write.resource, let label = write.text("label") else { return [] }
        return [.tell(resource, .statement(label), before: .absent, after: made(write, label, resource.name))]
    }

    /// The statement that SQS or SNS makes of a label, accounts and actions (AddPermission of their API references): `present` where the
    /// log does not have all of them.
    private static func made(_ write: Write, _ label: String, _ arn: String) -> FactValue {
        let accounts = write.texts(named: "awsaccountid")
        let actions = write.texts(named: "action")
        guard !accounts.isEmpty, accounts.allSatisfy(isAccountID), !actions.isEmpty,
            let service = ResourceName(arn).service?.uppercased()
        else { return .present }
        func list(_ texts: [String]) -> String {
            let quoted = texts.map(JSONText.quoted)
            return quoted.count == 1 ? quoted[0] : "[\(quoted.joined(separator: ","))]"
        }
        let principals = list(accounts.map { "arn:\(write.partition):iam::\($0):root" })
        let operations = list(actions.map { $0.contains(":") ? $0 : "\(service):\($0)" })
        let text =
            #"{"Sid":\#(JSONText.quoted(label)),"Effect":"Allow","Principal":{"AWS":\#(principals)},"Action":\#(operations),"#
            + #""Resource":\#(JSONText.quoted(arn))}"#
        return write.made(text)
    }

    @Sendable private static func unlabelled(_ write: Write) -> [Effect] {
        guard let resource = write.resource, let label = write.text("label") else { return [] }
        return [.set(resource, .statement(label), .absent)]
    }

    private static func signingProfile(_ write: Write) -> Subject? {
        write.text("profileName").map { Subject(.resource, write.arn(inPlace: "signer", "/signing-profiles/\($0)")) }
    }

    private static func bus(_ write: Write) -> Subject {
        let name = write.text("eventBusName") ?? "default"
        if name.hasPrefix("arn:") { return Subject(.resource, name) }
        let place = write.event.place
        return Subject(.resource, "arn:\(place.partition):events:\(place.region):\(place.account):event-bus/\(name)")
    }

    /// A whole document in the place of all statements; an empty text takes the policy away.
    private static func whole(_ resource: Subject, _ value: JSONValue, _ write: Write, _ path: [String]) -> [Effect] {
        if value.string == "" { return [.close(resource, .statements)] }
        let document = LoggedDocument(event: write.event, part: .requestParameters, path: path)
        return [.close(resource, .statements)] + statements(of: .logged(document)).map { .set(resource, $0.fact, $0.content) }
    }

    /// The statements of a document, each by its id, or by its number where it has none.
    static func statements(of content: Content) -> [(fact: Fact, content: Content)] {
        guard var document = try? content.document() else { return [] }
        if document.kind == .string {
            guard let parsed = try? JSONDocument.parse(embeddedIn: document) else { return [] }
            document = parsed.root
        }
        guard let list = document["Statement"] else { return [] }
        let statements = list.kind == .array ? Array(list.elements.prefix(mostStatements)) : [list]
        return statements.enumerated().map { number, statement in
            (.statement(statement["Sid"]?.string ?? "#\(number)"), .value(statement))
        }
    }

    /// More than the largest policy of a resource can hold.
    private static let mostStatements = 2_000

    /// Services that are told one statement at a time, by the beginning of the ARNs' third field.
    static func isToldByStatement(_ arn: String) -> Bool {
        let fields = arn.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
        guard fields.count == 4 else { return false }
        return ["lambda", "sqs", "sns", "signer"].contains(fields[2]) || (fields[2] == "events" && arn.contains(":event-bus/"))
    }
}

extension Write {
    /// The texts of the parameters whose names begin so, in any letter case: the two services do not spell them alike.
    fileprivate func texts(named prefix: String) -> [String] {
        guard let request, request.kind == .object else { return [] }
        var texts: [String] = []
        for member in request.members where member.name.lowercased().hasPrefix(prefix) {
            let values = member.value.kind == .array ? Array(member.value.elements) : [member.value]
            texts += values.compactMap(\.string)
        }
        return texts
    }
}
