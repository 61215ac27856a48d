public import Documents

/// What a JSON value of an audit input is, as far as this room reads it.
public struct DirectoryForm: Hashable, Sendable, CustomStringConvertible {
    enum Form: Hashable, Sendable {
        case account
        case organizationFile
        case organization(OrganizationOutput)
        case resourcePolicy(ResourcePolicyForm)
        case inventory(InventoryForm)
        case identityCenter(IdentityCenterOutput)
        case sharing(SharingOutput)
        case federation(FederationOutput)
        case unevaluated(UnevaluatedForm)
    }

    let form: Form

    /// Tells by its members what a value is; by the name of the file only where the output of two commands looks the same
    /// (`get-bucket-policy`, `get-key-policy` and `get-policy`; empty lists). Nil where it is nothing that this room reads.
    public init?(_ value: JSONValue, file: String) {
        guard value.kind == .object else { return nil }
        if AccountPages.recognises(value) {
            form = .account
        } else if OrganizationFile.recognises(value) {
            form = .organizationFile
        } else if let output = OrganizationOutput.recognise(value, file: file) {
            form = .organization(output)
        } else if let inventory = InventoryForm.recognise(value) {
            form = .inventory(inventory)
        } else if let output = SharingOutput.recognise(value, file: file) {
            form = .sharing(output)
        } else if let output = IdentityCenterOutput.recognise(value, file: file) {
            form = .identityCenter(output)
        } else if let output = FederationOutput.recognise(value) {
            form = .federation(output)
        } else if let known = UnevaluatedForm.recognise(value) {
            form = .unevaluated(known)
        } else if let policy = ResourcePolicyForm.recognise(value, file: file) {
            form = .resourcePolicy(policy)
        } else {
            return nil
        }
    }

    /// The name by which a list of files calls it.
    public var description: String {
        switch form {
        case .account: "account authorization details"
        case .organizationFile: "organization"
        case .organization(let output): "organizations \(output.rawValue)"
        case .resourcePolicy(let form): form.rawValue
        case .inventory(let form): form.rawValue
        case .identityCenter(let output): "Identity Center \(output.rawValue)"
        case .sharing(let output): output.rawValue
        case .federation(let output): output.rawValue
        case .unevaluated(let form): form.name
        }
    }
}
