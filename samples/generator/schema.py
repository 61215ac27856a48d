"""The part of JSON Schema that the two schemas beside the samples use."""

import re

TYPES = {"object": dict, "array": list, "string": str}


def violations(value, schema, root=None, place="$"):
    root = root or schema
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        yield from violations(value, target, root, place)
    if "const" in schema and value != schema["const"]:
        yield f"{place}: is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is none of {schema['enum']}"
    if "type" in schema and not isinstance(value, TYPES[schema["type"]]):
        yield f"{place}: is no {schema['type']}"
        return
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{place}: {value!r} does not match {schema['pattern']}"
        if len(value) < schema.get("minLength", 0):
            yield f"{place}: is too short"
    if isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield f"{place}: has too few items"
        for index, item in enumerate(value):
            yield from violations(item, schema.get("items", {}), root, f"{place}[{index}]")
    if isinstance(value, dict):
        if len(value) < schema.get("minProperties", 0):
            yield f"{place}: has too few members"
        known = schema.get("properties", {})
        for key in schema.get("required", []):
            if key not in value:
                yield f"{place}: lacks `{key}`"
        for key, item in value.items():
            if key in known:
                yield from violations(item, known[key], root, f"{place}.{key}")
            elif schema.get("additionalProperties") is False:
                yield f"{place}: does not know `{key}`"
