# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Colours have names, and the names live in qml/theme: no literals elsewhere."""

import re

import house

NAMES = "white|black|red|green|blue|yellow|orange|gray|grey|gold|silver|cyan|magenta|navy|teal"
literal = re.compile(
    r'"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"'
    r"|\bQt\.(?:rgba|hsla|hsva|lighter|darker|tint)\("
    r"|\b[cC]olor\s*:\s*\"(?:" + NAMES + r")\""
    r"|\bQColor\s*[({]\s*(?:\"|\d|u\"|QStringLiteral)|\bQt::(?:" + NAMES + r")\b")

# Defaults of members, which QML sets from the theme.
member = re.compile(r"\bQColor m_\w+\s*[={]")
EXEMPT = {
    "qml/camera/QrCode.cpp",  # black on white whatever the theme: a camera must read it
    "qml/bridge/DocumentText.cpp",  # accents of document types, which are data, until their forms arrive
}

findings = []
for path in house.files(".qml", ".cpp", ".h", under=("qml/", "app/qujat/", "app/demonstration/")):
    name = path.as_posix()
    if name.startswith("qml/theme/") or name in EXEMPT:
        continue
    for number, line in enumerate(house.text(path).splitlines(), 1):
        if literal.search(line.split("//")[0]) and not member.search(line):
            findings.append(f"{name}:{number}: {line.strip()}")

house.finish("colours", findings, "Use a colour of Theme, or give qml/theme a new name for what you need.")
