"""Writes the manual page of ambit from what its argument parser says of itself.

    ambit --experimental-dump-help | python3 docs/manual.py > ambit.1
"""
import json
import re
import sys


def escape(text):
    """Text that troff takes as it is: backslashes, dashes, and dots and quotes at the beginning of a line."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def prose(text):
    """Paragraphs; lines that are set in are examples, and stay as they are."""
    out, block = [], False
    for line in text.split("\n"):
        literal = bool(re.match(r" {2}|\S.*\S {2}", line))
        if literal != block:
            out.append(".nf" if literal else ".fi")
            block = literal
        out.append(escape(line.rstrip()) or ".PP")
    return out + ([".fi"] if block else [])


def option(argument):
    if argument["kind"] == "positional":
        head = escape(argument.get("valueName", "argument"))
        return f"\\fI{head}\\fR" + ("..." if argument.get("isRepeating") else "")
    names = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument.get("names", [])]
    head = ", ".join(f"\\fB{escape(name)}\\fR" for name in names)
    if argument["kind"] == "option":
        head += f" \\fI{escape(argument.get('valueName', 'value'))}\\fR"
    return head


def options(command):
    out = []
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True):
            continue
        help = argument.get("abstract", "")
        if argument.get("defaultValue"):
            help += f" (default: {argument['defaultValue']})"
        out += [".TP", option(argument), escape(help.strip())]
    return out


def page(info):
    root = info["command"]
    out = [
        '.\\" Made by docs/manual.py: change the help texts in Sources/ambit instead.',
        '.TH AMBIT 1 "" "ambit" "User commands"', ".SH NAME", f"ambit \\- {escape(root['abstract'].rstrip('.'))}",
        ".SH SYNOPSIS", "\\fBambit\\fR \\fIcommand\\fR [\\fIoptions\\fR]", ".SH DESCRIPTION", *prose(root["discussion"]),
        ".SH COMMANDS",
    ]
    for command in root["subcommands"]:
        if command["commandName"] == "help":
            continue
        out += [f".SS ambit {escape(command['commandName'])}", escape(command["abstract"]), ".PP"]
        out += prose(command.get("discussion", "")) + options(command)
    out += [
        ".SH EXIT STATUS", ".TP", "0", "Nothing at or above the threshold.", ".TP", "1",
        "Findings, or a verdict that is not the expected one.", ".TP", "2",
        "Something could not be evaluated, or the call was wrong.", ".SH ENVIRONMENT", ".TP", "NO_COLOR",
        "If it is set, output has no colours.",
    ]
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page(json.load(sys.stdin)))
