import Activity
internal import Documents

/// Lists of what a request sets, an element each: `{"key": ..., "value": ...}`.
enum RequestPairs {
    /// Whether one element of a list has all of these members.
    static func hasOne(_ event: Event, in list: String, where isMeant: ((String) -> String?) -> Bool) -> Bool {
        let elements = (try? event.value(.requestParameters))?.items(list) ?? []
        return elements.contains { element in isMeant { element[$0]?.scalarText } }
    }

    /// Whether a load balancer's attribute is set so.
    static func sets(_ key: String, to value: String, in event: Event) -> Bool {
        hasOne(event, in: "attributes") { $0("key") == key && $0("value") == value }
    }
}
