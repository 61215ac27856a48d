"""Checks what ships without building it: scripts, versions, the Dockerfile, the workflows. `make lint` runs it.

The version stands in Sources/Reports/Version.swift; everything that has to repeat it is compared with that.
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# What users copy: the wheel, the hook, the action, the image and the archive, each with the version.
SNIPPETS = r"(?:ambit-audit==|rev: v|/ambit@v|/ambit:v|\bambit-(?=[0-9.]+-linux))([0-9]+\.[0-9]+\.[0-9]+)"


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def scripts():
    """Every script is one that its shell can read, and can be run."""
    for path in sorted((ROOT / "packaging").glob("*.sh")) + [ROOT / ".ci" / "run"]:
        name = path.relative_to(ROOT)
        shell = "bash" if "bash" in path.read_text().split("\n", 1)[0] else "sh"
        run = subprocess.run([shell, "-n", path], capture_output=True, text=True)
        if run.returncode:
            yield f"{name}: {run.stderr.strip()}"
        if not path.stat().st_mode & 0o100:
            yield f"{name}: is not executable"
    for path in sorted((ROOT / "packaging").glob("*.py")):
        try:
            compile(path.read_text(), str(path), "exec")
        except SyntaxError as error:
            yield f"{path.relative_to(ROOT)}: {error}"


def versions():
    """One version everywhere, and notes for it."""
    version = subprocess.run([ROOT / "packaging" / "version.sh"], capture_output=True, text=True).stdout.strip()
    if not re.fullmatch(r"\d+\.\d+\.\d+(-[0-9a-z.]+)?", version):
        yield f"Sources/Reports/Version.swift: `{version}` is not a semantic version"
    places = {
        "pyproject.toml": r'^version = "(.*)"$|ambit-audit==([^"]*)"',
        "README.md": SNIPPETS,
        "docs/install.md": SNIPPETS,
        "docs/gitlab-ci.yml": SNIPPETS,
    }
    for name, pattern in places.items():
        for match in re.finditer(pattern, read(name), re.MULTILINE):
            found = next(group for group in match.groups() if group)
            if found != version:
                yield f"{name}: names version {found}, and Ambit is {version}"
    if subprocess.run([ROOT / "packaging" / "notes.sh", version], capture_output=True).returncode:
        yield f"CHANGELOG.md: has no section [{version}]"


def image():
    """The image is the binary of `make dist`, run as nobody."""
    lines = [line for line in read("Dockerfile").splitlines() if line and not line.startswith("#")]
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    made = [name for line in lines if line.startswith("RUN make ") for name in line.removeprefix("RUN make ").split()]
    for name in made:
        if name not in targets:
            yield f"Dockerfile: the Makefile has no target {name}"
    if made != ["dist"]:
        yield "Dockerfile: is not built by `make dist`"
    last = lines[max(index for index, line in enumerate(lines) if line.startswith("FROM ")):]
    expected = ["FROM scratch", "COPY --from=build /image/ambit /ambit", "USER 65532:65532", 'ENTRYPOINT ["/ambit"]', 'CMD ["--help"]']
    if last != expected:
        yield "Dockerfile: the image is to be the binary alone, run as nobody"


def workflows():
    """Workflows run what anyone can run, with no more rights than they need, on one toolchain."""
    toolchains = set(re.findall(r"swift:(\S+)", read("Dockerfile")))
    for name in ("ci.yml", "release.yml"):
        text = read(f".github/workflows/{name}")
        if "bash .ci/run" not in text:
            yield f"{name}: does not run .ci/run"
        if not re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE):
            yield f"{name}: does not begin with read access alone"
        if not re.search(r"timeout-minutes:", text):
            yield f"{name}: has no time-out"
        toolchains |= set(re.findall(r"swift:(\S+)", text))
        for script in re.findall(r"run: \|\n((?: {10,}.*\n?)+)", text) + re.findall(r"run: ([^|\n].*)", text):
            if "${{" in script:
                yield f"{name}: an expression in a script would be run as code: {script.strip().splitlines()[0]}"
    if len(toolchains) != 1:
        yield f"several toolchains: {', '.join(sorted(toolchains))}"
    for target in re.findall(r"run: make ([a-z -]+)", read(".github/workflows/release.yml")):
        for name in target.split():
            if not re.search(rf"^{name}:", read("Makefile"), re.MULTILINE):
                yield f"release.yml: the Makefile has no target {name}"


def main():
    faults = [fault for check in (scripts, versions, image, workflows) for fault in check()]
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    if faults:
        sys.exit(1)
    print("packaging: scripts, versions, image and workflows agree")


if __name__ == "__main__":
    main()
