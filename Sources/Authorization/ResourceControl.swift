import Catalogue
import PolicyLanguage

/// What resource control policies reach (docs/reference/special-principals.md).
enum ResourceControl {
    /// Only actions that act on a resource, of services that support RCPs.
    static func covers(_ action: Action, _ resource: ResourceName) -> Bool {
        !resource.isNone && ActionCatalogue.standard.resourceControlPoliciesBind(action: action.text)
    }
}
