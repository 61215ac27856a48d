internal import Catalogue
internal import Documents

/// How the ARNs of one type of resource are made: six fields in which `*` stands for what varies.
struct ResourceShape {
    let type: String
    let format: String
    let fields: [Substring]
    /// The number of the type in the catalogue; nil where it is not the catalogue's.
    let number: Int?
    /// A name is all of the last field (a bucket's, a queue's): it holds no slash.
    private let isBareName: Bool

    init(type: String, format: String, number: Int? = nil) {
        self.number = number
        self.type = type
        self.format = format
        fields = ARNText(ResourceTypeFacts.pattern(ofFormat: format)).fields
        isBareName = fields.last == "*" && format.hasSuffix("}")
    }

    /// Services whose paths are too many for AWS's reference to list.
    static let replaced = ["apigateway": [ResourceShape(type: "path", format: "arn:*:apigateway:*::*")]]

    static func replaced(ofAction id: Int) -> [ResourceShape]? { replacedActions.first { $0.actions.contains(id) }?.shapes }

    private static let replacedActions = replaced.compactMap { prefix, shapes in
        ActionCatalogue.standard.actionIDs(ofService: prefix).map { (actions: $0, shapes: shapes) }
    }

    /// Whether some ARN of the type matches a pattern of a policy.
    func meets(_ arn: ARNText) -> Bool {
        if arn.isEverything { return true }
        guard fields.count == 6 else { return true }
        let meetsFields = [2, 5, 4, 3, 1].allSatisfy { index in
            // The missing fields of a short ARN are read as `*` (docs/reference/matching.md).
            index >= arn.fields.count || meetsField(index, arn)
        }
        if meetsFields || !arn.spansColons { return meetsFields }
        return GlobMeet.meet(fields.joined(separator: ":")[...], arn.openFields.joined(separator: ":")[...])
    }

    /// Whether an ARN leaves no region or account empty that every ARN of the type has.
    func fills(theFieldsOf arn: ARNText) -> Bool {
        guard fields.count == 6, arn.isComplete else { return true }
        return [3, 4].allSatisfy { !arn.fields[$0].isEmpty || fields[$0] != "*" }
    }

    func meetsField(_ index: Int, _ arn: ARNText) -> Bool {
        if index == 5, isBareName, arn.fields[5].utf8.contains(UInt8(ascii: "/")) { return false }
        return GlobMeet.meet(fields[index], arn.openFields[index])
    }
}
