extension ActionCatalogue {
    /// Whether AWS lists the service among those whose resources a resource control policy binds (docs/reference/special-principals.md`).
    package func resourceControlPoliciesBind(service prefix: String) -> Bool {
        Tables.controlPolicyServices.find(prefix.foldedBytes) != nil
    }

    /// Whether a resource control policy can bind an action (`s3:GetObject`, any letter case): its service is listed, the
    /// action is not exempt, and it acts on a resource. An action of a listed service that the catalogue does not know is taken
    /// to be bound.
    package func resourceControlPoliciesBind(action name: String) -> Bool {
        let bytes = name.foldedBytes
        guard let colon = bytes.firstIndex(of: .colon), let line = Tables.controlPolicyServices.find(Array(bytes[..<colon])) else {
            return false
        }
        if line.fields.dropFirst().contains(where: { $0.foldedBytes == bytes }) {
            return false
        }
        return actionID(named: name).map { !supportsNoResource($0) } ?? true
    }
}
