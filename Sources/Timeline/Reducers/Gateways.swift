internal import Activity
internal import Documents

/// Policies of REST APIs: what is set is in force once the API is deployed
/// (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html).
extension Reducers {
    private static let service = "apigateway.amazonaws.com"

    static let gateways: [Reducer] = [
        Reducer("CreateRestApi", "ImportRestApi", of: service) { write in
            guard let api = api(write, write.response?["id"]?.string) else { return [] }
            let value = policy(write.request?["policy"] ?? write.request?["createRestApiInput"]?["policy"], write)
            // What is not there yet has no policy.
            return [.set(api, .draft, value ?? .absent), .tell(api, .content, before: .absent, after: .absent)]
        },
        Reducer("UpdateRestApi", of: service) { write in
            guard let api = api(write, nil) else { return [] }
            let input = write.request?["updateRestApiInput"] ?? write.request
            guard let operations = input?["patchOperations"] else { return [] }
            return operations.elements.compactMap { operation in
                guard operation["path"]?.string == "/policy" else { return nil }
                if operation["op"]?.string == "remove" { return .set(api, .draft, .absent) }
                return .set(api, .draft, policy(operation["value"], write) ?? .absent)
            }
        },
        // What an import holds in extensions of its document is not told.
        Reducer("PutRestApi", of: service) { write in api(write, nil).map { [.set($0, .draft, .present)] } ?? [] },
        Reducer("CreateDeployment", of: service) { write in api(write, nil).map { [.deploy($0)] } ?? [] },
        Reducer("DeleteRestApi", of: service) { write in
            api(write, nil).map { [.set($0, .content, .absent), .set($0, .draft, .absent)] } ?? []
        },
    ]

    private static func api(_ write: Write, _ made: String?) -> Subject? {
        guard let id = Write.shown(made) ?? write.text("restApiId") else { return nil }
        let place = write.event.place
        return Subject(.resource, "arn:\(place.partition):execute-api:\(place.region):\(place.account):\(id)")
    }

    /// Nil for a text that takes the policy away.
    private static func policy(_ value: JSONValue?, _ write: Write) -> FactValue? {
        guard let value, value.kind != .null else { return nil }
        if value.kind == .object { return write.made(value.text) }
        guard let text = value.string else { return .present }
        if text.isEmpty { return nil }
        // Some callers escape the quotes of the document once more.
        for candidate in [text, text.replacing("\\\"", with: "\"")] {
            if case .known(let content) = write.made(candidate) { return .known(content) }
        }
        return .present
    }
}
