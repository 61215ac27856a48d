"""Every answer of `ambit compare` over a file of pairs is the expected one, and every witness says what grants it."""

import json
import subprocess
import sys
import tempfile


def main(binary, cases):
    wrong = 0
    with open(cases) as lines, tempfile.TemporaryDirectory() as folder:
        for line in lines:
            case = json.loads(line)
            paths = [f"{folder}/old.json", f"{folder}/new.json"]
            for path, policy in zip(paths, (case["old"], case["new"])):
                with open(path, "w") as file:
                    json.dump(policy, file)
            run = subprocess.run([binary, "compare", *paths, "--kind", "identity", "--format", "json"], capture_output=True, text=True)
            answer = json.loads(run.stdout)
            is_named = all(item["statement"]["location"]["line"] for item in answer["witnesses"])
            is_shown = bool(answer["witnesses"]) == case["newAccess"]
            if answer["newAccess"] != case["newAccess"] or not is_named or not is_shown or run.returncode != int(case["newAccess"]):
                wrong += 1
                print(f"{case['id']}: expected {case['newAccess']}, answered {answer['newAccess']}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
