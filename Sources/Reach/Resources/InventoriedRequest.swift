package import PolicyLanguage
package import Principals

extension Resource {
    /// The context of requests on this resource, for actions that read its tags and for those that do not.
    ///
    /// - Parameter isObject: the request is on an object of this bucket.
    package func contexts(
        _ base: Context, isObject: Bool, in directory: Directory
    ) -> (tagged: Context, plain: Context) {
        var context = base
        if let region { context["aws:RequestedRegion"] = .single(region) }
        if let account = account ?? directory.owner(of: name) {
            for (key, value) in directory.derivedContext(resourceAccount: account).values { context.set(ContextKey(key), value) }
        }
        var plain = context
        plain.close(prefix: "aws:ResourceTag/")
        // Objects never have these keys, and a bucket has them only where that was switched on (context-keys 2.4).
        if name.service == "s3" { return (isObject ? plain : context, plain) }
        var tagged = context
        let service = name.service ?? ""
        for tag in tags {
            tagged["aws:ResourceTag/\(tag.key)"] = .single(tag.value)
            tagged["\(service):ResourceTag/\(tag.key)"] = .single(tag.value)
        }
        tagged.close(prefix: "aws:ResourceTag/")
        tagged.close(prefix: "\(service):ResourceTag/")
        return (tagged, plain)
    }

    /// Objects of a bucket by which its contents are tried: one of any name, and one for each of the patterns that names some; none
    /// for what is no bucket.
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
