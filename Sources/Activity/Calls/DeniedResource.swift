internal import Catalogue
internal import Documents

/// The resource that a denial names, as an ARN. IAM and some other services name it by its kind and bare name.
enum DeniedResource {
    /// Words of IAM's messages, with the type in the ARN.
    static let kinds: [(word: String, type: String)] = [
        ("user ", "user"), ("role ", "role"), ("group ", "group"), ("instance profile ", "instance-profile"), ("policy ", "policy"),
        ("server certificate ", "server-certificate"), ("saml provider ", "saml-provider"), ("oidc provider ", "oidc-provider"),
        ("mfa device ", "mfa"), ("virtual mfa device ", "mfa"), ("login profile ", "user"),
    ]

    /// "policy arn:... version v2"
    private static func withoutVersion(_ arn: String) -> String {
        guard arn.contains(":policy/"), let mark = arn[...].lastRange(of: " version v"),
            arn[mark.upperBound...].allSatisfy(\.isNumber)
        else { return arn }
        return String(arn[..<mark.lowerBound])
    }

    /// - Returns: the ARN, or `*`; nil where the name says less than the parameters do.
    static func arn(_ name: String, action: String, at place: ResourceTemplates.Place, catalogue: ActionCatalogue) -> String? {
        if name == "*" { return name }
        // An ARN may hold blanks: whoever names an object chooses them.
        if name.hasPrefix("arn:") { return withoutVersion(name) }
        if action.lowercased().hasPrefix("iam:") {
            // Whatever the kind is called, an ARN tells it.
            if let arn = name[...].range(ofASCII: " arn:") {
                return withoutVersion(String(name[name.index(after: arn.lowerBound)...]))
            }
            for (word, kind) in kinds where "\(name) ".lowercased().hasPrefix(word) {
                let bare = name.dropFirst(word.count).split(separator: " ").first ?? ""
                let path = bare.hasPrefix("/") ? bare.dropFirst() : bare
                return path.isEmpty ? nil : "arn:\(place.partition):iam::\(place.account):\(kind)/\(path)"
            }
        }
        guard !name.contains(" "), let facts = catalogue.action(named: action) else { return nil }
        // A name alone fills the only part of the only kind of resource that it can be.
        let required = facts.resourceTypes.filter(\.isRequired)
        let types = required.isEmpty ? facts.resourceTypes : required
        guard types.count == 1 else { return nil }
        var names = 0
        let arn = ResourceTypeFacts.filled(types[0].type.arnFormat) { variable in
            switch variable {
            case "${Partition}": return place.partition
            case "${Region}": return place.region
            case "${Account}": return place.account
            default:
                names += 1
                return name
            }
        }
        return names == 1 ? arn : nil
    }
}
