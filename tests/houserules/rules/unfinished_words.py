# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""What is in the tree is finished: no words that promise it for later, no sleeping code, no nested event loops."""

import re

import house

words = re.compile(r"\b(TODO|FIXME|XXX|HACK|not implemented|stub|lorem ipsum)\b", re.I)
sleeping = re.compile(r"\bsleep_for\b|\bQThread::m?sleep\b|\bQTest::qSleep\b|\busleep\(|\bQEventLoop\b")

findings = []
for path in house.files(".h", ".cpp", ".qml", ".cmake", "CMakeLists.txt", ".sql", under=("core/", "qml/", "app/", "packaging/", "resources/")):
    for number, line in enumerate(house.text(path).splitlines(), 1):
        if words.search(line):
            findings.append(f"{path}:{number}: {line.strip()[:120]}")
        if sleeping.search(line.split("//")[0]):
            findings.append(f"{path}:{number}: waits in place: {line.strip()[:100]}")

house.finish("unfinished words", findings, "Finish it, or file an issue and leave the word out; wait by signals, not by sleeping.")
