package import Catalogue

extension ActionCatalogue {
    /// The names of the parameters that tell which resources an operation acts on; those within other parameters are left out.
    package func resourceParameters(ofEventSource source: String, eventName: String) -> [String] {
        let service = String(source.prefix { $0 != "." })
        let rows =
            ResourceTemplates.standard.rows(service: service, event: eventName)
            + resourceTemplates(forEventSource: source, eventName: eventName).map(ResourceTemplates.row)
        var names: [String] = []
        for case .parameter(let path, _, _) in rows.flatMap(\.pieces)
        where path.allSatisfy({ $0.isLetter || $0.isNumber }) && !names.contains(path) {
            names.append(path)
        }
        return names
    }
}
