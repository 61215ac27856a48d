/// EC2 names a resource by an id, whose prefix tells its type.
enum EC2Identifiers {
    private static let types: [String: String] = [
        "i": "instance", "vol": "volume", "snap": "snapshot", "sg": "security-group", "vpc": "vpc", "subnet": "subnet",
        "eni": "network-interface", "ami": "image", "aki": "image", "ari": "image", "rtb": "route-table", "igw": "internet-gateway",
        "lt": "launch-template", "nat": "natgateway", "acl": "network-acl", "tgw": "transit-gateway", "vpce": "vpc-endpoint",
        "eipalloc": "elastic-ip", "vgw": "vpn-gateway", "vpn": "vpn-connection", "cgw": "customer-gateway",
        "pcx": "vpc-peering-connection", "dopt": "dhcp-options", "fl": "vpc-flow-log", "eigw": "egress-only-internet-gateway",
        "pl": "prefix-list", "key": "key-pair", "r": "reserved-instances", "sir": "spot-instances-request",
        "sfr": "spot-fleet-request", "h": "dedicated-host", "cr": "capacity-reservation", "crf": "capacity-reservation-fleet",
        "sgr": "security-group-rule", "pg": "placement-group", "fleet": "fleet", "afi": "fpga-image",
        "tgw-attach": "transit-gateway-attachment", "tgw-rtb": "transit-gateway-route-table",
        "tgw-mcast-domain": "transit-gateway-multicast-domain", "tgw-connect-peer": "transit-gateway-connect-peer",
        "tgw-ptb": "transit-gateway-policy-table", "tgw-rtb-ann": "transit-gateway-route-table-announcement",
        "tmt": "traffic-mirror-target", "tms": "traffic-mirror-session", "tmf": "traffic-mirror-filter",
        "tmfr": "traffic-mirror-filter-rule", "vpce-svc": "vpc-endpoint-service", "cvpn-endpoint": "client-vpn-endpoint",
        "eice": "instance-connect-endpoint", "iew": "instance-event-window", "ipam": "ipam", "ipam-pool": "ipam-pool",
        "ipam-scope": "ipam-scope", "ipam-res-disco": "ipam-resource-discovery",
        "ipam-res-disco-assoc": "ipam-resource-discovery-association", "nip": "network-insights-path",
        "nia": "network-insights-analysis", "nis": "network-insights-access-scope",
        "nisa": "network-insights-access-scope-analysis", "lgw": "local-gateway", "lgw-rtb": "local-gateway-route-table",
        "lgw-vif": "local-gateway-virtual-interface", "cagw": "carrier-gateway", "coip-pool": "coip-pool",
        "ipv4pool-ec2": "ipv4pool-ec2", "ipv6pool-ec2": "ipv6pool-ec2", "subnet-cidr-reservation": "subnet-cidr-reservation",
        "scr": "subnet-cidr-reservation", "vai": "verified-access-instance", "vatp": "verified-access-trust-provider",
        "vagr": "verified-access-group", "vae": "verified-access-endpoint", "import-ami": "import-image-task",
        "import-snap": "import-snapshot-task", "export-i": "export-instance-task", "export-ami": "export-image-task",
        "rs": "route-server", "rse": "route-server-endpoint", "rsp": "route-server-peer", "dp": "declarative-policies-report",
    ]

    static func type(of id: String) -> String {
        types[kind(id)] ?? types[String(id.prefix { $0 != "-" })] ?? "*"
    }

    /// Whether a request may have an id; quicker than looking for them.
    static func mayStand(in parameters: UnsafeRawBufferPointer) -> Bool {
        Event.mayHaveID(parameters, longest: longest) { types[String(decoding: $0, as: UTF8.self)] != nil }
    }

    /// The longest of the prefixes.
    private static let longest = types.keys.map(\.utf8.count).max() ?? 0

    /// Every id in a request, as the ARN of what it names.
    static func resources(_ event: Event, at place: ResourceTemplates.Place) -> [String] {
        var seen: Set<String> = []
        return event.texts("**", in: .requestParameters).compactMap { value in
            guard isID(value), let type = types[kind(value)], seen.insert(value).inserted else { return nil }
            return arn(type, value, at: place)
        }
    }

    /// Images and snapshots are of no account, and what plans addresses is of no region.
    static func arn(_ type: String, _ id: String, at place: ResourceTemplates.Place) -> String {
        let account = ["image", "snapshot"].contains(type) ? "" : place.account
        let region = type == "ipam" || type.hasPrefix("ipam-") ? "" : place.region
        return "arn:\(place.partition):ec2:\(region):\(account):\(type)/\(id)"
    }

    /// What stands before the last dash.
    private static func kind(_ id: String) -> String {
        id.lastIndex(of: "-").map { String(id[..<$0]) } ?? id
    }

    /// `PREFIX-` and 8 or 17 hexadecimal digits.
    private static func isID(_ text: String) -> Bool {
        guard text.utf8.count < 64, let dash = text.lastIndex(of: "-") else { return false }
        let digits = text[text.index(after: dash)...].utf8
        return digits.count >= 8 && digits.allSatisfy(isDigit)
    }

    /// Ids are written with small letters.
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
}
