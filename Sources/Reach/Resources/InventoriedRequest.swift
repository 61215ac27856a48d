package import PolicyLanguage
package import Principals

extension Resource {
    /// Objects of a bucket by which its contents are tried: one of any name, and one for each of the patterns that names some; none
    /// for what is not a bucket.
    package func objects(namedBy patterns: [String]) -> [ResourceName] {
        guard name.service == "s3", let bucket = name.resource, !bucket.contains("/"), name.account == nil else { return [] }
        let prefix = arn + "/"
        var objects = [prefix + "object"]
        for pattern in patterns where pattern.hasPrefix(prefix) && !pattern.contains("$") && objects.count < 16 {
            let key = pattern.dropFirst(prefix.count).map { $0 == "*" || $0 == "?" ? "x" : $0 }
            if !key.isEmpty { objects.append(prefix + String(key)) }
        }
        return objects.map(ResourceName.init)
    }
}
