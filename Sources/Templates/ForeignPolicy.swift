import Catalogue
import Documents

/// Documents that have the form of AWS's policies and are none: policies of other clouds and of MinIO, and stack policies of
/// CloudFormation, which say what an update of a stack may do and give nobody a permission.
enum ForeignPolicy {
    /// Whether a document on its own is one. What could be an AWS policy with a fault is not: AWS refuses it, and the rules say so.
    static func isOne(_ document: JSONValue) -> Bool {
        let statements = BarePolicy.statements(of: document)
        guard !statements.isEmpty else { return false }
        let actions = statements.flatMap { texts($0["Action"]) + texts($0["NotAction"]) }
        guard !actions.isEmpty else { return false }
        if actions.allSatisfy({ $0.lowercased().hasPrefix("update:") }) { return true }
        let resources = statements.flatMap { texts($0["Resource"]) + texts($0["NotResource"]) }
        if isOfMinIO(actions, resources) { return true }
        guard !resources.contains(where: { $0.hasPrefix("arn:") }) else { return false }
        if !resources.isEmpty, resources.allSatisfy({ text in text == "*" || prefixes.contains { text.hasPrefix($0) } }) {
            if resources.contains(where: { $0 != "*" }) { return true }
        }
        return hasForeignVersion(document) && !actions.contains(where: isAWS)
    }

    /// MinIO has the words and ARNs of S3, and actions of its own: `admin:*` is no service of AWS.
    private static func isOfMinIO(_ actions: [String], _ resources: [String]) -> Bool {
        let services = Set(actions.map { $0.prefix { $0 != ":" }.lowercased() })
        return services.contains("admin") && services.isSubset(of: ["admin", "kms", "s3", "sts"])
            && resources.allSatisfy { $0 == "*" || $0.hasPrefix("arn:aws:s3:::") || $0.hasPrefix("arn:minio:") }
    }

    /// Other clouds count the versions of their languages: `1` (Alibaba), `1.1` and `5.0` (Huawei), `2.0` (Tencent).
    static func hasForeignVersion(_ document: JSONValue) -> Bool {
        guard let text = document["Version"]?.scalarText else { return false }
        return text.utf8.count <= 3 && text.first?.isNumber == true
    }

    /// How names of resources begin: of Alibaba, Tencent and Huawei.
    private static let prefixes = ["acs:", "qcs:", "obs:"]

    private static func isAWS(_ action: String) -> Bool {
        let service = action.prefix { $0 != ":" }
        return service.count == action.count || ActionCatalogue.standard.actionIDs(ofService: service.lowercased()) != nil
    }

    private static func texts(_ value: JSONValue?) -> [String] {
        guard let value else { return [] }
        return value.kind == .array ? value.elements.compactMap(\.string) : [value.string].compactMap(\.self)
    }
}
