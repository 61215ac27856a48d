internal import Documents

/// The policy of an API may leave out which API it is: API Gateway puts its own region, account and id into `execute-api:/stage/GET/pets`
/// when the policy is saved (apigateway/latest/developerguide/apigateway-resource-policies-examples.html).
enum ShortNames {
    private static let service = "execute-api:"

    static func isOne(_ resource: String) -> Bool { resource.hasPrefix(service + "/") }

    /// As long as nobody tells whose policy it is, it is any API's.
    static func ofAny(_ resource: String) -> String {
        isOne(resource) ? "arn:*:execute-api:*:*:*" + resource.dropFirst(service.count) : resource
    }

    static func whole(_ resource: String, of api: String) -> String { api + resource.dropFirst(service.count) }
}

extension Policy {
    /// The same as the policy of one API: what its statements name in short is that API's.
    ///
    /// - Parameter arn: `arn:aws:execute-api:eu-west-1:111122223333:a1b2c3`.
    package func ofAPI(_ arn: String) -> Policy {
        with(
            statements.map { statement in
                guard let named = statement.resources else { return statement }
                let value = statement.origin[named.isNegated ? "NotResource" : "Resource"]
                let texts = value.map { $0.kind == .array ? $0.elements.compactMap(\.string) : [$0.string].compactMap { $0 } } ?? []
                guard texts.count == named.patterns.count, texts.contains(where: ShortNames.isOne) else { return statement }
                let patterns = zip(texts, named.patterns).map { text, pattern in
                    guard ShortNames.isOne(text) else { return pattern }
                    return ARNPattern(ShortNames.whole(text, of: arn), variables: version == .v2012, short: kind.shortARNs)
                }
                return statement.naming(ResourceElement(isNegated: named.isNegated, patterns: patterns))
            })
    }
}
