internal import Catalogue
internal import Documents
internal import Findings

extension Rule {
    static let unknownConditionKey = Rule(
        id: "unknown-condition-key",
        severity: .high,
        summary: "a condition tests a key that AWS does not have",
        why: "No request has the key: a positive operator never holds, a negated one and `IfExists` always do.",
        fix: "Write the key's real name.",
        source: AWSDocs.globalKeys,
        fires: [
            .allow(if: #""StringEquals": {«"aws:PrincipalOrgPath"»: "o-a/*"}"#),
            .allow(if: #""StringEquals": {«"s3:prefixx"»: "a"}"#),
        ],
        quiet: [
            .allow(if: #""StringEquals": {"AWS:sourceVpce": "vpce-12345678", "kms:EncryptionContext:a:b": "c"}"#),
            .allow(if: #""StringLike": {"iot:ClientId": "a*", "iot:Certificate.Subject.CommonName": "a*"}"#),
            .allow(if: #""Bool": {"iot:Connection.Thing.IsAttached": "true"}"#),
            .oidc(
                "token.actions.githubusercontent.com",
                #""Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "x"}}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions {
                let key = condition.key
                let always = condition.op.holdsWhenAbsent || statement.demands(key, present: false)
                let effect = always ? "the condition always holds" : "the condition never holds"
                switch key.origin {
                case .unknownGlobal:
                    let meant = check.lookup.suggestion(for: key.name) { ActionCatalogue.standard.globalConditionKeys.map(\.name) }
                    check.report(
                        condition.keyValue, "no global condition key is called \(code(key.text)): \(effect)",
                        help: meant.map { "did you mean `\($0)`?" }, severity: meant == nil ? .medium : .high,
                        confidence: meant == nil ? .medium : .high)
                case .unknownInService:
                    // The table leaves out keys that only the services' own pages name: more than two letters away is another name.
                    let meant = check.lookup.suggestion(for: key.name) {
                        ActionCatalogue.standard.conditionKeyNames(ofService: key.prefix)
                    }.flatMap { near in
                        let letters = Array(near.lowercased().utf8)
                        return SpellingSuggestion.distance(Array(key.name.utf8), letters, limit: 2) == nil ? nil : near
                    }
                    // Without a name that it could be a slip of, it may be a key newer than the catalogue.
                    check.report(
                        condition.keyValue, "\(code(key.prefix)) has no condition key \(code(key.text)): \(effect)",
                        help: meant.map { "did you mean `\($0)`?" }, severity: meant == nil ? .medium : .high,
                        confidence: meant == nil ? .medium : .high)
                case .unknownService:
                    check.report(
                        condition.keyValue, "no service has the condition key \(code(key.text)): \(effect)", severity: .medium,
                        confidence: .medium)
                default: continue
                }
            }
        }
    )
}
