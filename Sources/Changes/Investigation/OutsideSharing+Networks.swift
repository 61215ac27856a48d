import Activity
import Documents

/// Rules of networks that let every address in.
extension OutsideSharing {
    /// Whether a range is that of every address: of a mask of no bits the address does not matter.
    static func isEverywhere(_ range: String) -> Bool { range.hasSuffix("/0") }

    /// Whether an entry of a network's access list lets every address in, to all ports or to those by which machines are administered. Others
    /// are let in for the answers to what goes out.
    static func entry(_ event: Event) -> Bool {
        func text(_ path: String) -> String? { event.text(path, in: .requestParameters) }
        guard text("ruleAction") == "allow", text("egress") != "true",
            ["cidrBlock", "ipv6CidrBlock"].contains(where: { text($0).map(isEverywhere) ?? false })
        else { return false }
        if text("aclProtocol") == "-1" { return true }
        guard let ports = Rule.ports(text("portRange.from"), text("portRange.to")) else { return false }
        return ports.contains(22) || ports.lowerBound == 3389
    }

    /// A rule of a security group.
    struct Rule {
        let ranges: [String]
        /// Nil where none are told.
        let ports: ClosedRange<Int>?

        static func ports(_ from: String?, _ to: String?) -> ClosedRange<Int>? {
            guard let from = from.flatMap({ Int($0) }), let to = (to.map { Int($0) }) ?? from, from <= to else { return nil }
            return from...to
        }
    }

    /// The rules that a request adds for what comes in, as `ipPermissions` or as the parameters of the one that it is.
    static func rules(ofGroup event: Event) -> [Rule] {
        guard let request = try? event.value(.requestParameters) else { return [] }
        return ([request] + elements(request["ipPermissions"]?["items"])).map { rule in
            let lists = [("ipRanges", "cidrIp"), ("ipv6Ranges", "cidrIpv6")]
            let listed = lists.flatMap { list, name in elements(rule[list]?["items"]).compactMap { $0[name]?.string } }
            return Rule(
                ranges: listed + [rule["cidrIp"]?.string].compactMap { $0 },
                ports: Rule.ports(rule["fromPort"]?.scalarText, rule["toPort"]?.scalarText))
        }
    }

    /// The ports of a Lightsail instance that a request opens: to all where it names no addresses
    /// (https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_PortInfo.html).
    static func rules(ofInstance event: Event) -> [Rule] {
        guard let request = try? event.value(.requestParameters) else { return [] }
        return (elements(request["portInfo"]) + elements(request["portInfos"])).map { port in
            let ranges = ["cidrs", "ipv6Cidrs"].flatMap { port.items($0).compactMap(\.string) }
            let isForAll = ranges.isEmpty && port.items("cidrListAliases").isEmpty
            return Rule(
                ranges: isForAll ? ["0.0.0.0/0"] : ranges,
                ports: Rule.ports(port["fromPort"]?.scalarText, port["toPort"]?.scalarText))
        }
    }

    /// A list of one may stand as its only element.
    private static func elements(_ list: JSONValue?) -> [JSONValue] {
        list.map { $0.kind == .array ? Array($0.elements) : [$0] } ?? []
    }

    /// The rules that are others from then on.
    static func rules(changedBy event: Event) -> [Rule] {
        let request = (try? event.value(.requestParameters))?["ModifySecurityGroupRulesRequest"]
        return elements(request?["SecurityGroupRule"]).compactMap { $0["SecurityGroupRule"] }.map { rule in
            Rule(
                ranges: ["CidrIpv4", "CidrIpv6"].compactMap { rule[$0]?.string },
                ports: Rule.ports(rule["FromPort"]?.scalarText, rule["ToPort"]?.scalarText))
        }
    }

    /// Whether every address is let in to more than a port at which the public is served.
    static func letsStrangersIn(_ rule: Rule) -> Bool {
        rule.ranges.contains(where: isEverywhere) && rule.ports != 80...80 && rule.ports != 443...443
    }

    /// Whether every address is let in to where machines are administered: SSH, Windows' remote desktop. A changed rule's request does not say
    /// in which direction the rule goes: nobody needs a rule of these ports for what goes out to everywhere.
    static func letsStrangersAdminister(_ rule: Rule) -> Bool {
        guard let ports = rule.ports else { return false }
        return rule.ranges.contains(where: isEverywhere) && (ports.contains(22) || ports.contains(3389))
    }
}
