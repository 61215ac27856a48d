"""What a removal does by its name, for actions that Data/destructive-actions.tsv does not tell: `DeleteDataset`, `StopFlow`.

Told from the verb, from the thing that is named, and from the service. Only what a thing is called for is taken for data, and what is called a tag,
a draft, an invitation or the like is no harm; Data/harmless-removals.tsv has those whose names say otherwise, with the reason. What is
listed by hand wins.
"""

import re

VERB = re.compile(
    r"^(?:Batch|Bulk|Admin)?(Delete|Terminate|Purge|Deregister|Release|Remove|Drop|Reset|Close|Wipe|Stop|Cancel|Pause|Suspend|Disconnect|Deactivate"
    r"|Expire|Unshare|Disable|Disassociate|Dissociate|Detach|Unassign|Unlink|Unsubscribe|Revoke|Deauthorize|Deprovision|Clear|Unpublish|Deny)(?=[A-Z]|$)")
# Something is gone; the others end something, or take it from where it was.
GONE = {"Delete", "Terminate", "Purge", "Deregister", "Release", "Drop", "Wipe"}
# What is cancelled is asked for or under way: only of what runs anything stops.
RUNNING = set("job jobs run runs execution executions task query statement deployment workflow session sessions operation timer resize ingestion flow update transaction failover".split())

TRIFLES = set(
    """tag tags tagging label labels comment draft favorite favorites tab preference preferences theme color brand branding customization
    invitation invitations proposal request requests suppression suppressed silence mute exclusion exclusions exception exceptions
    exemption suggestion suggestions recommendation recommendations estimate estimates scenario bookmark cache review feedback metadata attribute
    attributes handshake""".split())

EVIDENCE = set(
    """log logs logging audit audits trail finding findings alarm alarms alert alerts monitor monitoring monitors probe telemetry evidence recorder history canary observability anomaly""".split())
# Services that exist to record and to watch.
WATCHERS = {
    "cloudtrail", "config", "guardduty", "securityhub", "detective", "macie2", "securitylake", "access-analyzer", "inspector2", "inspector", "auditmanager",
    "networkflowmonitor", "networkmonitor", "internetmonitor", "rum", "oam", "observabilityadmin", "devops-guru", "lookoutmetrics",
}
GUARDS = set(
    """policy policies guardrail guardrails protection protect lock encryption firewall waf webacl acl restriction restrictions blocklist retention
    mfa security signing limit limits budget safety masking privacy macsec rulegroup ruleset""".split())
GUARDIANS = {"waf", "waf-regional", "wafv2", "network-firewall", "fms", "shield", "backup"}
# Policies of these kinds bind nobody.
NO_GUARDS = set("scaling cache cors metric traffic routing lifecycle request metering ipam deployment termination resiliency".split())

IDENTITY = set(
    """user users member members membership memberships moderator moderators admin administrator administrators credential credentials token tokens
    password key keys keypair certificate certificates grant grants permission permissions assignment principal principals role roles owner delegate
    delegation accessor authorizer entitlement access truststore owners authorization authorizations pair""".split())
# Wherever they stand in a name.
IDENTITIES = set("sso idc saml oidc openid credentials password iam authentication".split())

# Not Network Manager: its sites, devices and links only draw a network (networkmanager/latest/APIReference/API_DeregisterTransitGateway.html).
NETWORKS = {
    "ec2", "appmesh", "appmesh-preview", "refactor-spaces", "vpc-lattice", "globalaccelerator", "directconnect", "route53resolver",
    "route53globalresolver", "elasticloadbalancing", "network-firewall", "rtbfabric", "interconnect", "servicediscovery", "private-networks", "odb",
}
NETWORK = set(
    """route routes router gateway gateways interface listener attachment network networks vlan eip peer peering link links endpoint endpoints
    connection connections proxy mesh domain multicast site device announcement propagation host address addresses""".split())
ALWAYS_NETWORK = set("vpc subnet peering cidr cidrs dns vlan forwarder ip eip vif".split())
NEVER_NETWORK = set("email phone policy association notifications".split())
PATHS = set("route routes gateway".split())

DATA = set(
    """dataset datasets data database databases table tables datastore store file files filesystem volume volumes snapshot snapshots backup backups item
    items record records object objects document documents content index image images imageset readset face faces collection repository bucket buckets
    notebook workspace workspaces graph ledger conversation conversations event events shadow asset assets series row rows instance instances cluster
    clusters vm server host directory vault media recording transcript geofence contact artifact artifacts fraudster speaker watchlist library space
    trace traces faq utterances message messages variant annotation folder chart history contents cell""".split())
# Things of these names hold nothing, whatever they are called after.
EMPTY = {
    "apigateway", "appfabric", "billingconductor", "cleanrooms", "cloudsearch", "devicefarm", "ec2", "fis", "freertos", "gamelift", "glue", "iotfleetwise",
    "ivs", "mediaconnect", "medialive", "mediatailor", "mgn", "notifications-contacts", "one", "proton", "quicksight", "resiliencehub",
    "route53-recovery-readiness", "sagemaker-geospatial", "ses", "ssm-contacts", "tnb", "wellarchitected",
}
ALL_OF = re.compile(r"(From|Of|For|By|With|To|In|On)(?=[A-Z]).*$")


def words(noun):
    noun = re.sub(r"(IAM|SSO|VPC|KMS|DNS|API|CIDR|IP|SAML|MFA|OIDC|FHIR|ACL|CA|Kx|VM|OTA)(?=[A-Z]|s?$)", lambda match: match.group(1).capitalize(), noun)
    noun = noun.replace("DataSet", "Dataset").replace("DataStore", "Datastore").replace("TrustStore", "Truststore").replace("FileSystem", "Filesystem")
    noun = noun.replace("WebACL", "Webacl").replace("WebAcl", "Webacl").replace("RuleGroup", "Rulegroup").replace("BlockList", "Blocklist")
    noun = noun.replace("TimeSeries", "Series").replace("OpenId", "Openid").replace("ImageSet", "Imageset").replace("ReadSet", "Readset")
    return [word.lower() for word in re.findall(r"[A-Z][a-z0-9]*|[A-Z]+|[a-z0-9]+", noun)]


def kind_of_thing(service, names):
    """What is lost with a thing of a name, beside the thing itself; None where only a name tells."""
    held, head = set(names), names[-1] if names else ""
    if len(names) > 1 and re.fullmatch(r"versions?", head):
        head = names[-2]
    if service in NETWORKS and held & PATHS and not held & NEVER_NETWORK:
        return "cut-network"
    if held & EVIDENCE or service in WATCHERS:
        return "erase-evidence"
    if held & IDENTITIES or service == "sso":
        return "change-identity"
    if service in GUARDIANS or held & GUARDS and not held & NO_GUARDS:
        return "unprotect"
    if head in IDENTITY or "identity" in held and head in ("identity", "provider", "source", "center", "configuration", "application", "config"):
        return "change-identity"
    if held & ALWAYS_NETWORK or service in NETWORKS and head in NETWORK and not held & NEVER_NETWORK:
        return "cut-network"
    if head in DATA and service not in EMPTY:
        return "destroy-data"
    return None


def harm(prefix, name, level):
    """(kind, recovery) of an action that is named for a removal; None where it is none, or is harmless."""
    verb = VERB.match(name)
    if verb is None or level in ("List", "Read", "Tagging"):
        return None
    noun = name[verb.end():]
    names = words(ALL_OF.sub("", noun) or noun)
    if set(words(noun)) & TRIFLES:
        return None
    if verb.group(1) == "Cancel":
        # What was to be carried out of AWS, or in, is where it was.
        return ("degrade", "yes") if names and names[-1] in RUNNING and not {"export", "import"} & set(names) else None
    kind = kind_of_thing(prefix, names)
    if verb.group(1) == "Reset":
        return (kind if kind in ("change-identity", "erase-evidence") else "replace", "yes")
    if verb.group(1) == "Terminate" and (kind is None or names[-1] in RUNNING):
        return "degrade", "yes"
    if verb.group(1) in GONE:
        # What is not registered any more is still there.
        kind = "destroy-config" if kind is None or kind == "destroy-data" and verb.group(1) == "Deregister" else kind
        return kind, "backup" if kind == "destroy-data" else "yes"
    # Of what is only stopped, or taken from somewhere, nothing is lost.
    return ("degrade" if kind in (None, "destroy-data") else kind), "yes"
