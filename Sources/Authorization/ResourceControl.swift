import Catalogue
import PolicyLanguage

/// What resource control policies reach (semantics 6.8).
enum ResourceControl {
    /// Only actions that act on a resource, of services that support RCPs.
    static func covers(_ action: Action, _ resource: ResourceName) -> Bool {
        !resource.isNone && ActionCatalogue.standard.resourceControlPoliciesBind(action: action.text)
    }
}
