import Activity
import Documents

/// What a trail records of management events, as its selectors say: whatever any one of them takes
/// (https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html).
enum TrailSelectors {
    /// Whether management events, or a part of them, go past the trail from then on.
    static func leaveOut(_ event: Event) -> Bool {
        guard let request = try? event.value(.requestParameters) else { return false }
        let (plain, advanced) = (request.items("eventSelectors"), request.items("advancedEventSelectors"))
        if plain.isEmpty && advanced.isEmpty { return false }
        let taken = plain.map(kinds(ofPlain:)) + advanced.map(kinds(ofAdvanced:))
        return taken.reduce(into: Kinds()) { $0.formUnion($1) } != all
    }

    /// Of management events those that only read (`true`), and those that write (`false`).
    private typealias Kinds = Set<String>
    private static let all: Kinds = ["true", "false"]

    private static func kinds(ofPlain selector: JSONValue) -> Kinds {
        // What leaves a service out takes no kind of events as a whole.
        guard selector["includeManagementEvents"]?.scalarText != "false",
            selector.items("excludeManagementEventSources").isEmpty
        else { return [] }
        switch selector["readWriteType"]?.string {
        case "ReadOnly": return ["true"]
        case "WriteOnly": return ["false"]
        default: return all
        }
    }

    private static func kinds(ofAdvanced selector: JSONValue) -> Kinds {
        let fields = selector.items("fieldSelectors")
        func field(_ name: String) -> JSONValue? { fields.first { $0["field"]?.string == name } }
        func values(_ name: String) -> [String]? { field(name)?.items("equals").compactMap(\.scalarText) }
        guard values("eventCategory")?.contains("Management") == true, field("eventSource") == nil else { return [] }
        return values("readOnly").map(Kinds.init) ?? all
    }
}
