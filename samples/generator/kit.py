"""Stable identifiers, and JSON and gzip written the same way every time."""

import base64
import gzip
import hashlib
import io
import json
import uuid
from datetime import UTC, datetime

SEED = "ambit-samples-1"
MIXED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def digest(*label):
    """32 bytes that depend on the label alone, so that adding one thing never renames another."""
    return hashlib.sha256("/".join([SEED, *map(str, label)]).encode()).digest()


def identifier(*label):
    """A version 4 UUID."""
    return str(uuid.UUID(bytes=digest("uuid", *label)[:16], version=4))


def hexadecimal(length, *label):
    return digest("hex", *label).hex()[:length]


def fingerprint(*label):
    """A SHA-256 in base64, as Lambda gives of code."""
    return base64.b64encode(digest("fingerprint", *label)).decode()


def letters(length, *label, alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"):
    number = int.from_bytes(digest("letters", *label) + digest("more", *label), "big")
    text = ""
    for _ in range(length):
        number, index = divmod(number, len(alphabet))
        text += alphabet[index]
    return text


def unique_id(prefix, account, *label):
    """An IAM unique id or access key id. As in real ones, the account is readable from the base32 after the prefix."""
    body = ((1 << 47) | (int(account) << 7) | (digest("id", prefix, account, *label)[0] & 0x7F)).to_bytes(6, "big")
    text = base64.b32encode(body + digest("tail", prefix, account, *label)[:6]).decode()
    return prefix + text[: 16 if prefix in ("AKIA", "ASIA") else 17]


def moment(text):
    """`2025-12-15T02:31:14` (UTC), with or without milliseconds."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def stamp_milliseconds(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}Z"


def pretty(value):
    """As the AWS CLI prints JSON."""
    return (json.dumps(value, indent=4, ensure_ascii=False) + "\n").encode()


def tidy(value):
    """As a person keeps a JSON file."""
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def lines(values):
    return "".join(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n" for value in values).encode()


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def zipped(value):
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0) as out:
        out.write(compact(value).encode())
    return buffer.getvalue()
