package import PolicyLanguage

/// One concrete request that proves a claim: what is done, to what, under which context. The context is closed: a key that it lacks
/// is absent. Who makes the request is for the claim to say.
package struct Witness: Sendable {
    package let action: Action
    package let resource: ResourceName
    package let context: Context

    package init(action: Action, resource: ResourceName, context: Context) {
        self.action = action
        self.resource = resource
        self.context = context
    }

    /// What it is about, first as it is in the region that the request goes to: a search chooses the two each for itself, and a request
    /// goes to the region of its resource (docs/reference/condition-keys.md).
    package var resources: [ResourceName] {
        guard case .single(let region) = context["aws:RequestedRegion"], let named = resource.region, !["", region].contains(named)
        else { return [resource] }
        var fields = resource.text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        fields[3] = region
        return [ResourceName(fields.joined(separator: ":")), resource]
    }
}
