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
}
