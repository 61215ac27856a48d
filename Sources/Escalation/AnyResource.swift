package import Authorization
package import Documents
internal import PolicyLanguage
internal import Principals
package import Reach

extension DirectoryAuthorizer {
    /// Answers a question that names no resource, of an action that acts on some: on which resources the principal may, as the
    /// statements name them; where it may on none, that of a request without a resource.
    ///
    /// Cost: a search and a decision for each statement that could let the principal do it.
    ///
    /// - Throws: `InputError` where the principal is none.
    package func partsOfAnyResource(_ question: Question) throws(InputError) -> (answers: [Answer], gaps: [Gap]) {
        let request = try question.request(Action(question.action), on: question.resource)
        let search = AccessQuestion(question.action, nil, known: question.known, in: directory)
        let parts = search.parts(for: bind(question.principal, request, session: question.session))
        guard parts.isEmpty else { return (parts, search.gaps.sorted()) }
        var none = try answer(question, action: question.action, resource: question.resource)
        // What is allowed without a resource is nothing where the action acts on some.
        if none.verdict == .allowed { none.verdict = .implicitlyDenied }
        return ([none], none.gaps)
    }
}
