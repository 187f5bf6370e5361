# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Every folder that is a library, a program or a body of data explains itself in a README.md."""

import house

PARENTS = ("core", "qml", "app", "resources", "tests", "app/egov")
TOP = ("app", "core", "qml", "resources", "translations", "tests", "packaging")
# Folders that hold nothing but one file for a tool, or are explained by their parent.
EXEMPT = {"resources/trust", "tests/unit"}

folders = set(TOP)
for path in house.files():
    parts = path.parts
    for parent in PARENTS:
        depth = parent.count("/") + 1
        if path.as_posix().startswith(parent + "/") and len(parts) > depth + 1:
            folders.add("/".join(parts[: depth + 1]))

findings = [
    f"{folder}/README.md is missing"
    for folder in sorted(folders - EXEMPT)
    if (house.ROOT / folder).is_dir() and not (house.ROOT / folder / "README.md").is_file()
]
house.finish("readmes", findings, "Say in at most 40 lines: what it is for, what it may depend on, where to start reading.")
