"""The hand-kept tables of `Data/`: read, checked against the action list, and written as lines of text."""

import re

import removals
from source import Wrong, line

HARMS = {
    "destroy-data", "destroy-config", "degrade", "unprotect", "erase-evidence", "cut-network", "change-identity", "replace",
}
RECOVERABLE = {"no", "window", "backup", "yes"}
NO_DECISION = {"anyone", "unsigned", "other-credential", "sign-in", "service-event"}
EVIDENCE = re.compile(r"[ACDKMNP]+\??")
GAINS = {
    "own-policies", "other-policies", "own-version", "own-boundary", "own-denials", "group", "user", "user-policies", "role", "role-policies", "role-version",
    "new-role", "new-user", "passed-role", "chosen-role", "attached-role", "permission-set",
}
CERTAINTIES = {"exact", "inventory", "potential"}
REQUIREMENT = re.compile(
    r"([\w-]+:\w+)(@(?:self|target-(?:user|role|group|policy)|boundary-policy|new|existing|none)(?:/[\w-]+)?(?::(?:policy|boundary))?)")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Table:
    """A file of tab-separated columns under a heading; lines with `#` are remarks, one of them the date."""

    def __init__(self, path):
        self.name, self.date, self.rows = path.name, None, []
        heading = None
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if text.startswith("# date "):
                self.date = text.removeprefix("# date ")
            if text.startswith("#") or not text:
                continue
            fields = text.split("\t")
            if heading is None:
                heading = fields
            elif len(fields) != len(heading):
                raise Wrong(f"{self.name}:{number}: {len(fields)} columns where {len(heading)} are due")
            else:
                self.rows.append(fields)
        if self.date is not None and not DATE.fullmatch(self.date):
            raise Wrong(f"{self.name}: not a date: {self.date}")

    def once(self, key):
        seen = set()
        for row in self.rows:
            if key(row) in seen:
                raise Wrong(f"{self.name}: listed twice: {key(row)}")
            seen.add(key(row))


def by_key(lines):
    """Sorted by the first fields without regard to letter case, as the reader searches them."""
    return [text for _, text in sorted(lines)]


def operations(folder, actions):
    """One line an event: host, name, actions, evidence, then `+action@parameters` (as well) and `=action@parameters` (instead)."""
    events = Table(folder / "operation-actions.tsv")
    events.once(lambda row: (row[0], row[1].lower()))
    parameters = Table(folder / "operation-parameters.tsv")
    parameters.once(lambda row: (row[0], row[1].lower(), row[2], row[3], row[4]))
    merged = {}
    for host, event, names, evidence in events.rows:
        where = f"{events.name}: {host} {event}"
        if not EVIDENCE.fullmatch(evidence):
            raise Wrong(f"{where}: evidence {evidence}")
        if names.startswith("none:"):
            if names.removeprefix("none:") not in NO_DECISION:
                raise Wrong(f"{where}: {names}")
        else:
            names = re.sub(r"[^,|]+", lambda match: actions.canonical(match.group(), where), names)
        merged[(host, event.lower())] = [host, event, names, evidence]
    changes = {}
    for host, event, parameter, relation, action in parameters.rows:
        where = f"{parameters.name}: {host} {event}"
        if relation not in ("adds", "replaces"):
            raise Wrong(f"{where}: relation {relation}")
        sign = "+" if relation == "adds" else "="
        key = (host, event.lower())
        merged.setdefault(key, [host, event, "=", "P"])
        changes.setdefault(key, {}).setdefault(sign + actions.canonical(action, where), []).append(parameter)
    lines = []
    for key, fields in merged.items():
        extra = [f"{change}@{','.join(names)}" for change, names in changes.get(key, {}).items()]
        lines.append((key, line(fields + extra)))
    return max(events.date, parameters.date), by_key(lines)


def operation_resources(folder):
    """One line an event: host, name, then the resources that its parameters name, in the notation of ResourceTemplates."""
    table = Table(folder / "operation-resources.tsv")
    table.once(lambda row: (row[0], row[1].lower()))
    return by_key(((row[0], row[1].lower()), line(row)) for row in table.rows)


def harms(folder, actions):
    """One line an action: `action<tab>kind<tab>recoverable<tab>protection<tab>indirect`; the last two are phrases. Removals that the table does
    not tell are told by their names."""
    table = Table(folder / "destructive-actions.tsv")
    table.once(lambda row: row[0].lower())
    lines = []
    for row in table.rows:
        name = actions.canonical(row[0], table.name)
        if row[1] not in HARMS or row[2] not in RECOVERABLE:
            raise Wrong(f"{table.name}: {name}: {row[1]}, {row[2]}")
        lines.append((name.lower(), "\t".join([name] + row[1:]).rstrip("\t")))
    harmless = Table(folder / "harmless-removals.tsv")
    harmless.once(lambda row: row[0].lower())
    told = {key for key, _ in lines} | {actions.canonical(row[0], harmless.name).lower() for row in harmless.rows}
    for name, level in actions.levels.items():
        found = name.lower() not in told and removals.harm(*name.split(":"), level)
        if found:
            lines.append((name.lower(), "\t".join((name, *found))))
    return table.date, by_key(lines)


def escalations(folder, actions):
    """One line a method, in the order of the table: id, title, gain, services, certainty and what it requires, in the table's words."""
    table = Table(folder / "escalation-paths.tsv")
    table.once(lambda row: row[0])
    lines = []
    for id, title, gain, services, certainty, requires in table.rows:
        where = f"{table.name}: {id}"
        if gain not in GAINS or certainty not in CERTAINTIES:
            raise Wrong(f"{where}: {gain}, {certainty}")
        alternatives = []
        for alternative in requires.split(" | "):
            parts = [REQUIREMENT.fullmatch(part) for part in alternative.split(" ")]
            if None in parts:
                raise Wrong(f"{where}: cannot be read: {alternative}")
            alternatives.append(" ".join(actions.canonical(part.group(1), where) + part.group(2) for part in parts))
        lines.append(line([id, title, gain, services, certainty, " | ".join(alternatives)]))
    return table.date, lines


def hosts(folder):
    table = Table(folder / "event-sources.tsv")
    table.once(lambda row: row[0])
    return by_key((row[0].lower(), line(row[:2])) for row in table.rows)


def command_line(folder):
    table = Table(folder / "cli-services.tsv")
    table.once(lambda row: row[0])
    return by_key((row[0], line(row)) for row in table.rows)


def control_policies(folder, actions):
    """Services that a resource control policy can bind; an action after the name is exempt."""
    table = Table(folder / "rcp-services.tsv")
    table.once(lambda row: row[0])
    lines = []
    for prefix, exempt in table.rows:
        names = [actions.canonical(name, table.name) for name in exempt.split(",") if name]
        lines.append((prefix, line([prefix] + names)))
    return table.date, by_key(lines)


def managed_policies(folder, actions):
    """AWS's managed policies by name: the path with the name, services that each gives whole, and actions it gives on every resource."""
    table = Table(folder / "managed-policies.tsv")
    table.once(lambda row: row[0].split("/")[-1].lower())
    lines = []
    for path, services, given in table.rows:
        name = path.split("/")[-1]
        whole = [service for service in services.split(",") if service]
        named = [actions.canonical(action, table.name) for action in given.split(",") if action]
        lines.append((name.lower(), line([name, path] + whole + named)))
    return table.date, by_key(lines)


def published(folder, package, version):
    for name, known, date in Table(folder / "source.tsv").rows:
        if (name, known) == (package, version):
            return date
    raise Wrong(f"source.tsv: add a line with the day on which {package} {version} was published")
