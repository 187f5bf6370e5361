# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Every QML file of every module passes qmllint without a warning.

As the target all_qmllint, but one file a process: qmllint 6.4.2 crashes on some orders of files that name each other.
"""

import os
import subprocess
import xml.etree.ElementTree as tree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house

build = Path(os.environ["QUJAT_BUILD"])
command = [os.environ["QUJAT_QMLLINT"], "--bare", "-I", build / "qml", "-I", os.environ["QUJAT_QML_IMPORTS"]]

jobs = []
for listing in sorted(build.glob("qml/*/.rcc/*_raw_qml_0.qrc")):
    resources = [option for qrc in sorted(listing.parent.glob("*.qrc")) for option in ("--resource", qrc)]
    for entry in tree.parse(listing).getroot().iter("file"):
        jobs.append([*command, *resources, entry.text])


def lint(job):
    answer = subprocess.run(job, capture_output=True, text=True, cwd=house.ROOT, check=False)
    if answer.returncode == 0:
        return []
    words = (answer.stderr + answer.stdout).strip().replace(str(house.ROOT) + "/", "")
    return [words or f"{job[-1]}: qmllint ended with {answer.returncode}"]


with ThreadPoolExecutor(max_workers=2) as pool:
    findings = [finding for result in pool.map(lint, jobs) for finding in result]
if not jobs:
    findings.append(f"no QML module has been built in {build}")

house.finish("qmllint", findings, "qmllint means it: an unqualified access or a wrong type is a fault at run time.")
