# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Every file says whose it is and under which licence: in its first lines, or in .reuse/dep5."""

import fnmatch
import re

import house

covered = []
for block in re.split(r"\n\s*\n", house.text(".reuse/dep5")):
    match = re.search(r"^Files:((?:.*\n?)(?:[ \t]+.*\n?)*)", block, re.M)
    if match and "License:" in block:
        covered += match.group(1).split()

findings = []
for path in house.files():
    name = path.as_posix()
    if name == "LICENSE" or any(fnmatch.fnmatch(name, pattern) for pattern in covered):
        continue
    try:
        head = "\n".join(house.text(path).splitlines()[:12])
    except UnicodeDecodeError:
        findings.append(f"{name}: is binary and not named in .reuse/dep5")
        continue
    if "SPDX-FileCopyrightText: 2026 Qujat contributors" not in head:
        findings.append(f"{name}: the line SPDX-FileCopyrightText is missing")
    if "SPDX-License-Identifier: Apache-2.0" not in head:
        findings.append(f"{name}: the line SPDX-License-Identifier is missing")

house.finish("licences", findings, "Begin the file with the two SPDX lines, or name it in .reuse/dep5.")
