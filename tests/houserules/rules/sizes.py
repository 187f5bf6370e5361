# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""No source file is longer than 500 lines, no README of a folder longer than 40, no line of code longer than 140
characters (200 in QML); texts for people stand on one line however long, so that their sentence stays whole."""

import re

import house

findings = []
for path in house.files(".h", ".cpp", ".qml", ".py", ".cmake", "CMakeLists.txt", ".sql"):
    lines = house.text(path).splitlines()
    if len(lines) > 500:
        findings.append(f"{path}: {len(lines)} lines; split it where it changes its subject")
    if path.suffix in (".h", ".cpp", ".qml"):
        for number, line in enumerate(lines, 1):
            limit = 200 if path.suffix == ".qml" else 140  # a binding of QML stands on one line
            if len(re.sub(r'"[^"]*"', '""', line)) > limit:
                findings.append(f"{path}:{number}: {len(line)} characters")
for path in house.files("README.md"):
    if path.parent.as_posix() != "." and len(house.text(path).splitlines()) > 40:
        findings.append(f"{path}: longer than 40 lines; say it where it applies")

house.finish("sizes", findings, "A file that is one thing stays short.")
