# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Nothing in the repository names a folder of somebody's machine."""

import re

import house

private = re.compile(r"(?<![\w.$}/-])/(?:work|root|home/[a-z]\w*|Users/\w+|farm|tmp/bash_jobs)/")

findings = []
for path in house.files():
    try:
        lines = house.text(path).splitlines()
    except UnicodeDecodeError:
        continue
    for number, line in enumerate(lines, 1):
        if private.search(line) and path.name != "private_paths.py":
            findings.append(f"{path}:{number}: {line.strip()[:120]}")

house.finish("private paths", findings, "Use a path relative to the project, or one that the person chooses.")
