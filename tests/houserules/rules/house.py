# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""What the rules share: which files are ours, and how a finding is told."""

import os
import subprocess
import sys
from pathlib import Path

SKIPPED = 77  # the exit code that ctest reads as "skipped"

ROOT = Path(sys.argv[1]).resolve()


def files(*suffixes, under=()):
    """Paths, relative to the root, of the files that are or would be in the repository."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        listed = [
            str(Path(folder, name).relative_to(ROOT))
            for folder, folders, names in os.walk(ROOT)
            if not Path(folder).relative_to(ROOT).parts[:1] in (("build",), (".git",))
            for name in names
        ]
    found = []
    for name in sorted(set(listed)):
        if not name or not (ROOT / name).is_file():
            continue
        if suffixes and not name.endswith(tuple(suffixes)):
            continue
        if under and not name.startswith(tuple(under)):
            continue
        found.append(Path(name))
    return found


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def finish(rule, findings, advice):
    """Prints every finding, then what to do about them; ends the program."""
    for finding in findings:
        print(finding)
    if findings:
        print(f"\n{rule}: {len(findings)} to mend. {advice}")
        sys.exit(1)
    print(f"{rule}: kept.")
    sys.exit(0)


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)
