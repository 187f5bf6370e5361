# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""The failure catalogue is whole: every code is born somewhere, has one entry, and one sentence for people."""

import re

import house

header = re.sub(r"//.*", "", house.text("core/base/Failure.h"))
enum = re.search(r"enum class FailureCode\s*\{(.*?)\}", header, re.S)
codes = re.findall(r"\b([A-Z]\w+)\b", enum.group(1))
catalogue = re.findall(r"FailureInfo\{(\w+), \"([A-Z_]+)\"", house.text("core/base/Failure.cpp"))
findings = []

names = {}
for code, name in catalogue:
    if name in names:
        findings.append(f"{name} stands twice in the catalogue")
    names[name] = code
for code in codes:
    if code not in names.values():
        findings.append(f"{code} has no entry in core/base/Failure.cpp")

births = {code: [] for code in codes}
use = re.compile(r"\bFailureCode::(\w+)")
for path in house.files(".h", ".cpp", under=("core/", "qml/", "app/")):
    name = path.as_posix()
    if name.startswith("core/base/Failure.") or path.stem.startswith("FailureText"):
        continue
    content = house.text(path)
    seen = set(use.findall(content))
    if "using enum" in content and "FailureCode" in content:
        seen |= {code for code in codes if re.search(rf"\b{code}\b", content)}
    for code in seen & births.keys():
        births[code].append(name)
for code in codes:
    if not births[code]:
        findings.append(f"{code} is born nowhere: use it or take it out of the catalogue")

sentences = "".join(house.text(path) for path in house.files(".cpp", ".h", under=("qml/bridge/words/",))
                    if path.stem.startswith("FailureText"))
for code in codes:
    if not re.search(rf"\b{code}\b", sentences):
        findings.append(f"{code} has no sentence in qml/bridge/words/FailureText")

openapi = house.text("resources/contract/openapi.yaml")
for name in sorted(set(re.findall(r"\burn:qujat:problem:([A-Z_]+)", openapi))):
    if name not in names:
        findings.append(f"the contract names the problem {name}, which the catalogue does not know")

for code in codes:
    print(f"{code}: {', '.join(births[code])}")
house.finish("failures", findings, "One code, one place in the catalogue, one sentence in three languages.")
