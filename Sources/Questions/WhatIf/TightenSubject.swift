package import Documents
internal import PolicyLanguage
package import Principals

/// Whom a right-sized policy is for.
package enum TightenSubject {
    /// The ARNs of a user or role; for a permission set of Identity Center, by its name, those of the roles that it became.
    ///
    /// - Throws: `InputError` where the input has none such.
    package static func principals(_ text: String, in directory: Directory) throws(InputError) -> [String] {
        let roles = directory.accounts.flatMap(\.roles).filter { role in
            role.isIdentityCenter
                && IdentityCenter.permissionSet(ofRole: role.facts.name)
                    == (text.split(separator: "/").last.map(String.init) ?? text)
        }
        if !roles.isEmpty, !text.contains(":role/") { return roles.map(\.facts.arn).sorted() }
        let arn = try Names(directory).principal(text, at: "PRINCIPAL")
        // A session is bound by its role.
        if let name = PrincipalName(arn), let role = directory.facts(of: name).role { return [role.facts.arn] }
        return [arn]
    }
}
